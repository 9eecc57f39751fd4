package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;

/** The convention is signed: what it commits to is due from that day on. */
@EventName("project.bound")
@Executes({Clause.CLOTURE, Clause.ART2_DUREE})
public record ProjectBound(ProjectId projectId, LocalDate boundFrom) implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return boundFrom;
    }
}
