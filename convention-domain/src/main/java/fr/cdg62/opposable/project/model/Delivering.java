package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.AcceptDeliverable;
import fr.cdg62.opposable.project.api.DeliverableAccepted;
import fr.cdg62.opposable.project.api.DeliverableFiled;
import fr.cdg62.opposable.project.api.FileDeliverable;
import fr.cdg62.opposable.project.rule.AcceptedNoEarlierThanFiled;
import fr.cdg62.opposable.project.rule.FactIsKnown;
import fr.cdg62.opposable.project.rule.FactIsNew;
import fr.cdg62.opposable.project.rule.StepIsInThePrestation;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Optional;

/** The versions of a deliverable, numbered without a gap, and the acceptance of each by the collectivity. */
final class Delivering {

    private Delivering() {}

    static Decision decide(ProjectFile file, FileDeliverable command, LocalDate today) {
        var step = command.kind().step();
        var rules = Rules.require(
                new NotInTheFuture("filed on", command.filedOn(), today),
                new StepIsInThePrestation(step, file.requirement(step, command.filedOn()), true));
        var before = file.all(DeliverableFiled.class)
                .filter(e -> e.kind() == command.kind())
                .count();
        return Decision.of(
                rules,
                new DeliverableFiled(
                        command.projectId(),
                        command.kind(),
                        Math.toIntExact(before + 1),
                        command.author(),
                        command.document(),
                        command.filedOn()));
    }

    static Decision decide(ProjectFile file, AcceptDeliverable command, Capacities capacities, LocalDate today) {
        var id = command.kind() + "/" + command.version();
        var filed = filed(file, command);
        var speaking = Speaking.of(file, command.acceptedBy(), command.acceptedOn(), capacities);
        var rules = Rules.require(
                        new NotInTheFuture("accepted on", command.acceptedOn(), today),
                        new FactIsKnown("DELIVERABLE", id, filed.isPresent()),
                        new FactIsNew("ACCEPTANCE", id, isAccepted(file, command)))
                .andRequire(new AcceptedNoEarlierThanFiled(
                        command.acceptedOn(), filed.orElseThrow().filedOn()))
                .andRequire(speaking.rules());
        return Decision.of(
                rules,
                new DeliverableAccepted(
                        command.projectId(),
                        command.kind(),
                        command.version(),
                        speaking.author(),
                        command.acceptedOn(),
                        command.document()));
    }

    private static Optional<DeliverableFiled> filed(ProjectFile file, AcceptDeliverable command) {
        return file.all(DeliverableFiled.class)
                .filter(e -> e.kind() == command.kind() && e.version() == command.version())
                .findFirst();
    }

    private static boolean isAccepted(ProjectFile file, AcceptDeliverable command) {
        return file.all(DeliverableAccepted.class)
                .anyMatch(e -> e.kind() == command.kind() && e.version() == command.version());
    }
}
