package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Reopens a project whose convention had not ended after all: asked by a policy.
 *
 * @param from the day from which the convention was noticed to have ended
 * @param because the stored name of the event that moved its end
 */
public record ReopenProject(@TargetAggregateIdentifier ProjectId projectId, LocalDate from, String because)
        implements ProjectCommand {

    public ReopenProject {
        from = Bounds.day("from", from);
        because = Bounds.line("because", because);
    }
}
