package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the clauses of each convention were carried out, under its id. */
public record PerformanceProjection() implements Projection<Performance> {

    @Override
    public String name() {
        return "clause-performance";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Performance> viewType() {
        return Performance.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof ConventionEvent e
                ? Optional.of(e.conventionId().value())
                : Optional.empty();
    }

    @Override
    public Performance apply(@Nullable Performance view, RecordedEvent event) {
        return Performance.fold(view, event);
    }
}
