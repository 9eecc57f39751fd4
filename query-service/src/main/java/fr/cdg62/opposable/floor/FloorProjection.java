package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The floors: one document a ledger, under its id. */
public record FloorProjection() implements Projection<FloorLine> {

    @Override
    public String name() {
        return "assistance-floor";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<FloorLine> viewType() {
        return FloorLine.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof AssistanceEvent e
                ? Optional.of(e.ledgerId().value())
                : Optional.empty();
    }

    @Override
    public FloorLine apply(@Nullable FloorLine view, RecordedEvent event) {
        return FloorLine.fold(view, event);
    }
}
