package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.CloseProject;
import fr.cdg62.opposable.project.api.ProjectClosed;
import fr.cdg62.opposable.project.api.ProjectReopened;
import fr.cdg62.opposable.project.api.ProjectTransferred;
import fr.cdg62.opposable.project.api.ReopenProject;
import fr.cdg62.opposable.project.api.TransferProject;
import java.time.LocalDate;

/** What the convention says of its project: that it is over, that it is not after all, that it is another body's. */
final class Ending {

    private Ending() {}

    static Decision decide(ProjectFile file, CloseProject command) {
        return command.lastDay().equals(file.lastDay())
                ? Opening.known()
                : Decision.of(Rules.require(), new ProjectClosed(command.projectId(), command.lastDay()));
    }

    static Decision decide(ProjectFile file, ReopenProject command) {
        return file.lastDay() == null
                ? Opening.known()
                : Decision.of(
                        Rules.require(), new ProjectReopened(command.projectId(), command.from(), command.because()));
    }

    static Decision decide(ProjectFile file, TransferProject command) {
        boolean known = file.all(ProjectTransferred.class)
                .anyMatch(e -> e.effectiveOn().equals(command.effectiveOn()) && e.to().equals(command.successor()));
        return known
                ? Opening.known()
                : Decision.of(
                        Rules.require(),
                        new ProjectTransferred(
                                command.projectId(),
                                file.collectivityOn(eve(command.effectiveOn())).id(),
                                command.successor(),
                                command.effectiveOn(),
                                command.act()));
    }

    private static LocalDate eve(LocalDate day) {
        return day.minusDays(1);
    }
}
