package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.ledger.LedgerCount;
import fr.cdg62.opposable.ledger.PlanOnFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of floors keeps of one ledger.
 *
 * @param count what its entries come to
 * @param plans the sessions planned, and what became of them
 * @param version the sequence of the last event: what {@code If-Match} compares
 */
public record FloorLine(LedgerId id, LedgerCount count, List<PlanOnFile> plans, long version) {

    public FloorLine {
        plans = List.copyOf(plans);
    }

    /** The line after an event of its ledger. */
    static FloorLine fold(@Nullable FloorLine before, RecordedEvent event) {
        var count = LedgerCount.fold(before == null ? null : before.count, event);
        var payload = (AssistanceEvent) event.payload();
        var plans = PlanOnFile.fold(before == null ? List.of() : before.plans, payload, event.sequence());
        return new FloorLine(payload.ledgerId(), count, plans, event.sequence());
    }
}
