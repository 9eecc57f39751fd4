package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ProposeRenewal;
import fr.cdg62.opposable.convention.api.RenewalProposed;
import fr.cdg62.opposable.convention.rule.ProposedByTheLastDay;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The proposal to renew, once a campaign. */
final class Proposing {

    private Proposing() {}

    static Decision decide(ConventionFile file, ProposeRenewal command, LocalDate today) {
        var rules = Renewal.possible(file);
        var lastDay = Objects.requireNonNull(file.lifecycle().lastDay(), "a signed convention has a term");
        rules.andRequire(
                new NotInTheFuture("proposed on", command.proposedOn(), today),
                new ProposedByTheLastDay(command.proposedOn(), lastDay));
        boolean proposed =
                file.all(RenewalProposed.class).anyMatch(e -> e.campaign().equals(command.campaign()));
        return proposed
                ? new Decision(rules, List.of())
                : Decision.of(
                        rules,
                        new RenewalProposed(
                                command.conventionId(), command.campaign(), command.proposedOn(), command.answerBy()));
    }
}
