package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.BindProject;
import fr.cdg62.opposable.project.api.OpenProject;
import fr.cdg62.opposable.project.api.ProjectBound;
import fr.cdg62.opposable.project.api.ProjectOpened;
import fr.cdg62.opposable.project.api.ProjectScopeRevised;
import fr.cdg62.opposable.project.api.ReviseProjectScope;
import fr.cdg62.opposable.project.rule.ProjectOpenedOnce;
import java.util.List;

/** What the convention says of its project: that it begins, what it has to set up, and from when its commitments are owed. */
final class Opening {

    private Opening() {}

    static Decision decide(ProjectFile file, OpenProject command) {
        var rules = Rules.require(new ProjectOpenedOnce(file.isOpen()));
        return Decision.of(
                rules,
                new ProjectOpened(
                        command.projectId(),
                        command.projectId().convention(),
                        command.collectivity(),
                        command.scope(),
                        command.decidedOn()));
    }

    static Decision decide(ProjectFile file, BindProject command) {
        return command.boundFrom().equals(file.facts().span().boundFrom())
                ? known()
                : Decision.of(Rules.require(), new ProjectBound(command.projectId(), command.boundFrom()));
    }

    static Decision decide(ProjectFile file, ReviseProjectScope command) {
        var scopes = file.facts().span().scopes();
        return scopes.with(command.revision()).equals(scopes)
                        || scopes.amended().contains(command.revision())
                ? known()
                : Decision.of(Rules.require(), new ProjectScopeRevised(command.projectId(), command.revision()));
    }

    /** What is already so leaves nothing behind. */
    static Decision known() {
        return new Decision(Rules.require(), List.of());
    }
}
