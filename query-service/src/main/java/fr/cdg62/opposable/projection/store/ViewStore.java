package fr.cdg62.opposable.projection.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Keeps the documents of every run. Only {@code _id} and unique keys are relied on; there are no transactions. */
public interface ViewStore extends Tokens {

    /** The documents under the keys; a key without one is absent. */
    Map<String, StoredView> load(Run run, Collection<String> keys);

    /** Every document of the run, in the order of their keys. */
    List<StoredView> list(Run run);

    /** The documents of the run that are parked, in the order of their keys. */
    List<StoredView> parked(Run run);

    /**
     * Writes documents in any order, each guarded by what it was folded from. A document already seen as far is left alone.
     *
     * @throws LostRace when a document changed otherwise; some of the others may have been written
     */
    void save(Run run, List<ViewChange> changes);

    /** Adds day versions; one that exists is left alone. */
    void keep(Run run, List<DayView> days);

    /** The document's last closed state before the day began, if it changed on or after that day. */
    Optional<DayView> dayBefore(Run run, String key, LocalDate day);

    /** The same for every document that changed on or after that day. */
    List<DayView> daysBefore(Run run, LocalDate day);

    /** Makes the place for a run; one that exists is left alone. */
    void create(Run run);

    /** The runs that have a place. */
    Set<Run> runs();

    /** Removes a run with its documents, its day versions and its tokens. */
    void drop(Run run);

    /** The run that readers are served from, if any. */
    Optional<Run> served(String projection);

    /**
     * Serves readers from another run, at once.
     *
     * @param instead the run served until now; null when there is none
     * @throws LostRace when another run is served: nothing changes
     */
    void serve(Run run, @Nullable Run instead);

    /** The stored bytes of the run's documents and day versions, by collection and id, for comparison. */
    SortedMap<String, byte[]> bytes(Run run);
}
