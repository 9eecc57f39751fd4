package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.BlockLifted;
import fr.cdg62.opposable.project.api.BlockProject;
import fr.cdg62.opposable.project.api.LiftBlock;
import fr.cdg62.opposable.project.api.ProjectBlocked;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.api.ProjectReading;
import fr.cdg62.opposable.project.api.ProjectRelaunched;
import fr.cdg62.opposable.project.api.RelaunchProject;
import fr.cdg62.opposable.project.rule.CommitmentIsOwed;
import fr.cdg62.opposable.project.rule.DoneByTheLastDay;
import fr.cdg62.opposable.project.rule.OneHolderADay;
import fr.cdg62.opposable.project.rule.ProjectIsBlocked;
import fr.cdg62.opposable.project.value.HoldingChange;
import fr.cdg62.opposable.project.value.ProjectDuties;
import fr.cdg62.opposable.rule.EndsNoEarlierThanItStarts;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Comparator;

/** Why a project does not move and whose turn it is, what was asked for once more, and what unblocked it (P-07, P-12). */
final class Blocking {

    private Blocking() {}

    /** Whether there is something to lift on that day. */
    static Rules liftable(ProjectFile file, LocalDate day) {
        return Rules.require(new ProjectIsBlocked(day, isBlocked(file, day)));
    }

    static Decision decide(ProjectFile file, BlockProject command, LocalDate today) {
        var on = command.blockedOn();
        var rules = Rules.require(
                new NotInTheFuture("blocked on", on, today),
                new DoneByTheLastDay("blocked on", on, file.lastDay()),
                new OneHolderADay(on, isChanged(file, on)),
                new EndsNoEarlierThanItStarts(on, command.nextRelaunchOn()));
        return Decision.of(
                rules,
                new ProjectBlocked(
                        command.projectId(),
                        command.cause(),
                        command.heldBy(),
                        on,
                        command.commitment(),
                        command.nextRelaunchOn(),
                        command.text()));
    }

    static Decision decide(ProjectFile file, RelaunchProject command, LocalDate today) {
        var on = command.relaunchedOn();
        var duty = new ProjectDuties(file.facts()).on(command.commitment(), on);
        var rules = Rules.require(
                new NotInTheFuture("relaunched on", on, today),
                new DoneByTheLastDay("relaunched on", on, file.lastDay()),
                new CommitmentIsOwed(command.commitment(), on, duty.standing()),
                new EndsNoEarlierThanItStarts(on, command.answerBy()));
        return Decision.of(
                rules,
                new ProjectRelaunched(
                        command.projectId(),
                        command.commitment(),
                        on,
                        command.means(),
                        command.answerBy(),
                        command.document()));
    }

    static Decision decide(ProjectFile file, LiftBlock command, LocalDate today) {
        var on = command.liftedOn();
        var rules = liftable(file, on)
                .andRequire(new NotInTheFuture("lifted on", on, today), new OneHolderADay(on, isChanged(file, on)));
        return Decision.of(rules, new BlockLifted(command.projectId(), on, command.text()));
    }

    private static boolean isChanged(ProjectFile file, LocalDate day) {
        return ProjectReading.holding(file.events()).stream()
                .map(HoldingChange::from)
                .anyMatch(day::equals);
    }

    /** A block that awaits a third party is nobody's turn, and a block all the same. */
    private static boolean isBlocked(ProjectFile file, LocalDate day) {
        return file.events().stream()
                .filter(e -> e instanceof ProjectBlocked || e instanceof BlockLifted)
                .filter(e -> !e.effectiveOn().isAfter(day))
                .max(Comparator.comparing(ProjectEvent::effectiveOn))
                .filter(ProjectBlocked.class::isInstance)
                .isPresent();
    }
}
