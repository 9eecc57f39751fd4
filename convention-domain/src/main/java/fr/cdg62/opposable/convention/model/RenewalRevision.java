package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.RenewalRefuted;
import fr.cdg62.opposable.convention.value.TermHistory.RenewedTerm;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The renewal that the deeds lead to by their own dates, when it is not the one concluded so far. */
final class RenewalRevision {

    private RenewalRevision() {}

    /** The decision, and the renewal that its facts conclude, move or refute. */
    static Decision after(ConventionFile before, Decision decision) {
        var after = before.with(decision.facts());
        var concluded = Coverage.concludedRenewal(after.events());
        var due = after.renewal();
        if (due.equals(concluded)) {
            return decision;
        }
        var conclusion = due.map(term -> renewed(after, term)).orElseGet(() -> refuted(after, concluded));
        return new Decision(
                decision.rules(),
                Stream.concat(decision.facts().stream(), Stream.of(conclusion)).toList());
    }

    private static ConventionEvent renewed(ConventionFile file, RenewedTerm term) {
        return new ConventionRenewed(file.drafted().conventionId(), term.period(), term.decidedOn());
    }

    private static ConventionEvent refuted(ConventionFile file, Optional<RenewedTerm> concluded) {
        var term = concluded.orElseThrow();
        var lastDay = Objects.requireNonNull(file.lifecycle().lastDay(), "a signed convention has a term");
        return new RenewalRefuted(file.drafted().conventionId(), term.period(), term.decidedOn(), lastDay);
    }
}
