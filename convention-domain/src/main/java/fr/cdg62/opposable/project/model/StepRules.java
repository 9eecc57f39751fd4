package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.api.DeliverableFiled;
import fr.cdg62.opposable.project.rule.DeliverablesAreFiled;
import fr.cdg62.opposable.project.rule.StepFollowsTheOthers;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.MissingPiece;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a step rests on, by the legal dates of the facts and not by the order of their recording (R10, R11). */
record StepRules(ProjectFile file, Step step, LocalDate completedOn) {

    Rule order() {
        return new StepFollowsTheOthers(step, completedOn, missing());
    }

    Rule deliverables() {
        return new DeliverablesAreFiled(
                step,
                completedOn,
                DeliverableKind.of(step).stream().filter(kind -> !isFiled(kind)).toList());
    }

    private List<MissingPiece> missing() {
        var steps = step.after().stream()
                .sorted()
                .filter(one ->
                        file.facts().steps().completedBy(one, completedOn).isEmpty())
                .map(one -> new MissingPiece(one.name(), one.commitment().owedBy()));
        return Stream.concat(steps, channels()).toList();
    }

    /** The review comes after everything it reviews is in service. */
    private Stream<MissingPiece> channels() {
        if (step != Step.S9) {
            return Stream.empty();
        }
        var scope = file.scopeOn(completedOn);
        return Arrays.stream(Channel.values())
                .filter(scope::opens)
                .filter(channel -> !file.facts().steps().isLive(channel, completedOn))
                .map(new Guards(file, completedOn)::notLive);
    }

    private boolean isFiled(DeliverableKind kind) {
        return file.all(DeliverableFiled.class)
                .anyMatch(e -> e.kind() == kind && !e.filedOn().isAfter(completedOn));
    }
}
