package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.ledger.LedgerCount;
import org.jspecify.annotations.Nullable;

/**
 * What the list of floors keeps of one ledger.
 *
 * @param count what its entries come to
 * @param version the sequence of the last event: what {@code If-Match} compares
 */
public record FloorLine(LedgerId id, LedgerCount count, long version) {

    /** The line after an event of its ledger. */
    static FloorLine fold(@Nullable FloorLine before, RecordedEvent event) {
        var count = LedgerCount.fold(before == null ? null : before.count, event);
        return new FloorLine(((AssistanceEvent) event.payload()).ledgerId(), count, event.sequence());
    }
}
