package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of each convention, under its id. */
public record ConventionFileProjection() implements Projection<ConventionFile> {

    @Override
    public String name() {
        return "convention-file";
    }

    @Override
    public int version() {
        return 8;
    }

    @Override
    public Class<ConventionFile> viewType() {
        return ConventionFile.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof ConventionEvent e
                ? Optional.of(e.conventionId().value())
                : Optional.empty();
    }

    @Override
    public ConventionFile apply(@Nullable ConventionFile view, RecordedEvent event) {
        return FileFold.apply(view, event);
    }
}
