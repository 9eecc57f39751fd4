package fr.cdg62.opposable.due;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is due: one document a convention, under its id. */
public record DueProjection() implements Projection<DueNotices> {
    @Override
    public String name() {
        return "due-notices";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<DueNotices> viewType() {
        return DueNotices.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof ConventionEvent e
                ? Optional.of(e.conventionId().value())
                : Optional.empty();
    }

    @Override
    public DueNotices apply(@Nullable DueNotices view, RecordedEvent event) {
        return DueNotices.fold(view, (ConventionEvent) event.payload());
    }
}
