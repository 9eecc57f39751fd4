package fr.cdg62.opposable.statement;

import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.ledger.LedgerSheet;
import fr.cdg62.opposable.ledger.LedgerSheetProjection;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Projection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a statement from the events themselves and from no view: those of its ledger recorded before it, and those of the convention
 * no later than the last of them. What is recorded afterwards changes nothing in it.
 */
public final class StatementLog {

    private final EventLog log;

    /** The statements of that log. */
    public StatementLog(EventLog log) {
        this.log = log;
    }

    /** The statement issued at that place of its ledger's stream. */
    public YearlyStatement issuedAt(LedgerId ledger, long sequence) {
        var events = log.readStream(ledger.value());
        var issued = (StatementIssued) events.get(Math.toIntExact(sequence)).payload();
        return stated(issued, events.subList(0, Math.toIntExact(sequence)));
    }

    /** The statement that is to be issued once the ledger has that many events. */
    public YearlyStatement drafted(StatementIssued issued, int events) {
        return stated(issued, log.readStream(issued.ledgerId().value()).subList(0, events));
    }

    private YearlyStatement stated(StatementIssued issued, List<RecordedEvent> counted) {
        var last = counted.getLast();
        LedgerSheet sheet = fold(new LedgerSheetProjection(), counted);
        var convention = log.readStream(issued.ledgerId().convention().value()).stream()
                .filter(event -> event.position() < last.position())
                .toList();
        PortfolioLine bound = fold(new PortfolioProjection(), convention);
        return YearlyStatement.of(issued, sheet, bound.holders().on(issued.issuedOn()), CountedThrough.of(last));
    }

    private static <V> V fold(Projection<V> projection, List<RecordedEvent> events) {
        @Nullable V view = null;
        for (var event : events) {
            view = projection.apply(view, event);
        }
        return Objects.requireNonNull(view, "a ledger and its convention begin with an event");
    }
}
