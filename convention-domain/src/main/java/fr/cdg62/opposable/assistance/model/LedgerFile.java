package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerClosed;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerOpened;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerReopened;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerTransferred;
import fr.cdg62.opposable.assistance.api.LedgerReading;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerBook;
import fr.cdg62.opposable.assistance.value.LedgerLine;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger's own events, and what they say. Facts are kept, and every conclusion is drawn from them anew. */
record LedgerFile(List<AssistanceEvent> events) {

    LedgerFile {
        events = List.copyOf(events);
    }

    static LedgerFile empty() {
        return new LedgerFile(List.of());
    }

    LedgerFile with(List<? extends AssistanceEvent> more) {
        return new LedgerFile(Stream.concat(events.stream(), more.stream()).toList());
    }

    boolean isOpened() {
        return last(AssistanceLedgerOpened.class).isPresent();
    }

    AssistanceLedgerOpened opened() {
        return last(AssistanceLedgerOpened.class).orElseThrow();
    }

    /** What every event of the ledger is stamped with: the convention, and the body it binds on the day. */
    Map<String, String> concerned(LocalDate on) {
        return Map.of(
                MetadataKey.CONVENTION,
                opened().conventionId().value(),
                MetadataKey.COLLECTIVITY,
                collectivityOn(on).value());
    }

    /** The body the assistance is owed to on the day. */
    CollectivityId collectivityOn(LocalDate day) {
        return all(AssistanceLedgerTransferred.class)
                .filter(e -> !e.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(AssistanceLedgerTransferred::to)
                .orElse(opened().collectivity());
    }

    /** What the ledger holds and adds up to. */
    LedgerBook book() {
        return LedgerReading.of(events);
    }

    /** The first day on which something may be served: the deed and the first day of the term have both come. */
    LocalDate servedFrom() {
        var deed = opened().deedDate();
        var first = book().firstDay();
        return first.isBefore(deed) ? deed : first;
    }

    @Nullable
    LocalDate lastDay() {
        return book().years().lastDay().orElse(null);
    }

    /** The last day at which the ledger was closed, unless it was reopened since. */
    Optional<LocalDate> closedOn() {
        Optional<LocalDate> closed = Optional.empty();
        for (AssistanceEvent event : events) {
            if (event instanceof AssistanceLedgerClosed e) {
                closed = Optional.of(e.lastDay());
            } else if (event instanceof AssistanceLedgerReopened) {
                closed = Optional.empty();
            }
        }
        return closed;
    }

    Optional<LedgerLine> line(EntryId entry) {
        return book().line(entry);
    }

    <E extends AssistanceEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <E extends AssistanceEvent> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }
}
