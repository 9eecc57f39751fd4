package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheet of each project, under its id. */
public record ProjectSheetProjection() implements Projection<ProjectSheet> {

    @Override
    public String name() {
        return "project-sheet";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ProjectSheet> viewType() {
        return ProjectSheet.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof ProjectEvent e
                ? Optional.of(e.projectId().value())
                : Optional.empty();
    }

    @Override
    public ProjectSheet apply(@Nullable ProjectSheet view, RecordedEvent event) {
        return ProjectFold.apply(view, event);
    }
}
