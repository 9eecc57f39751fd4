package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terminations, breaches and disputes: one document a convention, under its id. */
public record EndingsProjection() implements Projection<Endings> {

    @Override
    public String name() {
        return "convention-endings";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Endings> viewType() {
        return Endings.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof ConventionEvent e
                ? Optional.of(e.conventionId().value())
                : Optional.empty();
    }

    @Override
    public Endings apply(@Nullable Endings view, RecordedEvent event) {
        return Endings.fold(view, event);
    }
}
