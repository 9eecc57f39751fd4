package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;

/** The convention covered its last day; a fact of an earlier day may still be recorded. */
@EventName("project.closed")
@Executes(Clause.ART2_DUREE)
public record ProjectClosed(ProjectId projectId, LocalDate lastDay) implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return lastDay;
    }
}
