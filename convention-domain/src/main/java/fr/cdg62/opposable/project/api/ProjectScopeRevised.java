package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ScopeRevision;
import java.time.LocalDate;

/** What the project has to set up is no longer the same; what is finished stays finished. */
@EventName("project.scope-revised")
@Executes({Clause.PREAMBULE, Clause.ART1_OBJET})
public record ProjectScopeRevised(ProjectId projectId, ScopeRevision revision) implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return revision.takesEffectOn();
    }
}
