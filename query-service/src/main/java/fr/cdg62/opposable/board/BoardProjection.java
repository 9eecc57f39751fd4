package fr.cdg62.opposable.board;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The board: one document a project, under its id. */
public record BoardProjection() implements Projection<ProjectLine> {

    @Override
    public String name() {
        return "project-board";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ProjectLine> viewType() {
        return ProjectLine.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof ProjectEvent e
                ? Optional.of(e.projectId().value())
                : Optional.empty();
    }

    @Override
    public ProjectLine apply(@Nullable ProjectLine view, RecordedEvent event) {
        return ProjectLine.fold(view, event);
    }
}
