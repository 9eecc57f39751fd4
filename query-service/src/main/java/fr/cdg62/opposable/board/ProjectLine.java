package fr.cdg62.opposable.board;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.progress.Progress;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.value.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the board keeps of one project.
 *
 * @param version the sequence of the last event: what {@code If-Match} compares
 */
public record ProjectLine(ProjectId id, Progress progress, long version) {

    /** The line after an event of its project. */
    static ProjectLine fold(@Nullable ProjectLine before, RecordedEvent event) {
        return new ProjectLine(
                ((ProjectEvent) event.payload()).projectId(),
                Progress.fold(before == null ? null : before.progress, event),
                event.sequence());
    }
}
