package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheet of each ledger of assistance, under its id. */
public record LedgerSheetProjection() implements Projection<LedgerSheet> {

    @Override
    public String name() {
        return "assistance-ledger";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<LedgerSheet> viewType() {
        return LedgerSheet.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof AssistanceEvent e
                ? Optional.of(e.ledgerId().value())
                : Optional.empty();
    }

    @Override
    public LedgerSheet apply(@Nullable LedgerSheet view, RecordedEvent event) {
        return LedgerFold.apply(view, event);
    }
}
