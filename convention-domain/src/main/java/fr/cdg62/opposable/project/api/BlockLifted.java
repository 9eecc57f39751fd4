package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;

/** The project moves again from that day. */
@EventName("project.block-lifted")
@Executes({Clause.ART3_2_REALISATION, Clause.ART4_ENGAGEMENTS})
public record BlockLifted(ProjectId projectId, LocalDate liftedOn, String text) implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return liftedOn;
    }
}
