package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;

/**
 * The end that closed the project was not the end after all.
 *
 * @param from the day from which the convention was noticed to have ended
 * @param because the stored name of the event that moved its end
 */
@EventName("project.reopened")
@Executes(Clause.ART2_DUREE)
public record ProjectReopened(ProjectId projectId, LocalDate from, String because) implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return from;
    }
}
