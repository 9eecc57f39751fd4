package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The portfolio: one document a convention, under its id. */
public record PortfolioProjection() implements Projection<PortfolioLine> {

    @Override
    public String name() {
        return "convention-portfolio";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Class<PortfolioLine> viewType() {
        return PortfolioLine.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof ConventionEvent e
                ? Optional.of(e.conventionId().value())
                : Optional.empty();
    }

    @Override
    public PortfolioLine apply(@Nullable PortfolioLine view, RecordedEvent event) {
        return PortfolioLine.fold(view, event);
    }
}
