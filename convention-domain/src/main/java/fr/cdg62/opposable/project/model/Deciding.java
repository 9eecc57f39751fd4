package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.AdviceGiven;
import fr.cdg62.opposable.project.api.DecisionTaken;
import fr.cdg62.opposable.project.api.GiveAdvice;
import fr.cdg62.opposable.project.api.TakeDecision;
import fr.cdg62.opposable.project.rule.AdviceIsNamedWhenThereIsOne;
import fr.cdg62.opposable.project.rule.AdvisedNoLaterThanDecided;
import fr.cdg62.opposable.project.rule.FactIsKnown;
import fr.cdg62.opposable.project.rule.FactIsNew;
import fr.cdg62.opposable.project.rule.TranscriptionHasItsDocument;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Optional;

/** The centre advises, the collectivity decides (R24): two facts that are never one, by two authors who are never one. */
final class Deciding {

    private Deciding() {}

    static Decision decide(ProjectFile file, GiveAdvice command, Capacities capacities, LocalDate today) {
        var id = command.adviceId();
        var rules = Rules.require(
                new NotInTheFuture("given on", command.givenOn(), today),
                new FactIsNew("ADVICE", id.value(), advice(file, id).isPresent()),
                Speaking.of(file, command.adviser(), command.givenOn(), capacities)
                        .adviser());
        return Decision.of(
                rules,
                new AdviceGiven(
                        command.projectId(),
                        id,
                        command.adviser(),
                        command.subject(),
                        command.options(),
                        command.text(),
                        command.document(),
                        command.givenOn()));
    }

    static Decision decide(ProjectFile file, TakeDecision command, Capacities capacities, Asked asked) {
        var speaking = Speaking.of(file, command.author(), command.decidedOn(), capacities);
        boolean transcribed = !asked.role().equals(Role.COLLECTIVITY.name());
        var rules = Rules.require(
                        new NotInTheFuture("decided on", command.decidedOn(), asked.today()),
                        new FactIsNew("DECISION", command.decisionId().value(), isTaken(file, command)))
                .andRequire(speaking.rules())
                .andRequire(
                        new TranscriptionHasItsDocument(asked.role(), transcribed, command.document()),
                        new AdviceIsNamedWhenThereIsOne(command.following(), command.advice()));
        judgeAdvice(file, command, rules);
        return Decision.of(
                rules,
                new DecisionTaken(
                        command.projectId(),
                        command.decisionId(),
                        speaking.author(),
                        command.subject(),
                        command.text(),
                        command.decidedOn(),
                        command.advice(),
                        command.following(),
                        command.document(),
                        transcribed));
    }

    private static void judgeAdvice(ProjectFile file, TakeDecision command, Rules rules) {
        var cited = command.advice();
        if (cited != null) {
            var advice = advice(file, cited);
            rules.andRequire(new FactIsKnown("ADVICE", cited.value(), advice.isPresent()))
                    .andRequire(
                            new AdvisedNoLaterThanDecided(advice.orElseThrow().givenOn(), command.decidedOn()));
        }
    }

    private static Optional<AdviceGiven> advice(ProjectFile file, AdviceId id) {
        return file.all(AdviceGiven.class).filter(e -> e.adviceId().equals(id)).findFirst();
    }

    private static boolean isTaken(ProjectFile file, TakeDecision command) {
        return file.all(DecisionTaken.class).anyMatch(e -> e.decisionId().equals(command.decisionId()));
    }
}
