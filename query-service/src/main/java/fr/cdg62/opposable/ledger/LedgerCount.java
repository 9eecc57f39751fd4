package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.api.LedgerReading;
import fr.cdg62.opposable.assistance.value.LedgerBook;
import fr.cdg62.opposable.convention.value.Lifecycle;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger counts, and what its years were said to come to.
 *
 * @param conclusions closings and reassessments, in the order they were recorded
 */
public record LedgerCount(LedgerBook book, List<YearConclusion> conclusions) {

    public LedgerCount {
        conclusions = List.copyOf(conclusions);
    }

    /** The count after an event of its ledger. Refuses a history that does not begin with the opening. */
    public static LedgerCount fold(@Nullable LedgerCount before, RecordedEvent event) {
        var payload = (AssistanceEvent) event.payload();
        var counted = new LedgerCount(
                LedgerReading.fold(before == null ? null : before.book, payload),
                before == null ? List.of() : before.conclusions);
        return switch (payload) {
            case AssistanceYearClosed e -> counted.with(YearConclusion.closed(e, event.sequence()));
            case AssistanceYearReassessed e -> counted.with(YearConclusion.reassessed(e, event.sequence()));
            default -> counted;
        };
    }

    private LedgerCount with(YearConclusion said) {
        return new LedgerCount(
                book, Stream.concat(conclusions.stream(), Stream.of(said)).toList());
    }

    /** Every contract year covered, or once said to come to something, as it stands on the day. */
    public List<YearSeen> years(LocalDate on) {
        var numbers = new TreeSet<>(book.years().numbers());
        said(on).forEach(conclusion -> numbers.add(conclusion.figures().year()));
        return numbers.stream().map(number -> year(number, on)).toList();
    }

    /** The contract year that the day belongs to, or the nearest that is covered. */
    public YearSeen current(LocalDate on) {
        var numbers = book.years().numbers();
        int number = book.years().of(on).orElse(1);
        return year(numbers.isEmpty() ? 1 : Math.clamp(number, numbers.getFirst(), numbers.getLast()), on);
    }

    /** The same, if the convention covered no day after that one: nothing is concluded of it. */
    public LedgerCount endingOn(LocalDate lastDay) {
        return new LedgerCount(book.revised(Lifecycle.cut(book.periods(), lastDay)), List.of());
    }

    /** The last year closed by the day. */
    public Optional<YearSeen> lastClosed(LocalDate on) {
        return years(on).stream().filter(YearSeen::closed).reduce((earlier, later) -> later);
    }

    /** Whether the convention covers the day. */
    public boolean covers(LocalDate day) {
        return book.years().covers(day);
    }

    private YearSeen year(int number, LocalDate on) {
        var year = book.servedBy(on).year(number);
        return YearSeen.of(
                year,
                year.outlook(on, book.plans(), book.policy()),
                said(on).filter(conclusion -> conclusion.figures().year() == number)
                        .toList());
    }

    private Stream<YearConclusion> said(LocalDate on) {
        return conclusions.stream().filter(conclusion -> !conclusion.saidOn().isAfter(on));
    }
}
