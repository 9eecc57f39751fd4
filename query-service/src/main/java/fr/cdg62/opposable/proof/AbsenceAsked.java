package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.sealing.StoredFact;
import java.time.Instant;
import java.util.List;

/**
 * Whether no event of these names was recorded between two instants.
 *
 * @param names stored event names
 * @param from UTC, included
 * @param to UTC, included
 */
public record AbsenceAsked(List<String> names, Instant from, Instant to) {

    public AbsenceAsked {
        names = List.copyOf(names);
    }

    /** Whether that event answers: then nothing is absent. */
    boolean answeredBy(StoredFact fact) {
        return names.contains(fact.type().name())
                && !fact.recordedAt().isBefore(from)
                && !fact.recordedAt().isAfter(to);
    }
}
