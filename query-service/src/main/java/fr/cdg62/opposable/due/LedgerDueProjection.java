package fr.cdg62.opposable.due;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is due in the ledgers of assistance: one document a ledger, under its id. */
public record LedgerDueProjection() implements Projection<LedgerNotices> {

    @Override
    public String name() {
        return "ledger-due-notices";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<LedgerNotices> viewType() {
        return LedgerNotices.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof AssistanceEvent e
                ? Optional.of(e.ledgerId().value())
                : Optional.empty();
    }

    @Override
    public LedgerNotices apply(@Nullable LedgerNotices view, RecordedEvent event) {
        return LedgerNotices.fold(view, (AssistanceEvent) event.payload());
    }
}
