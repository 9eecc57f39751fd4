package fr.cdg62.opposable.assistance.policy;

import fr.cdg62.opposable.assistance.api.CloseAssistanceLedger;
import fr.cdg62.opposable.assistance.api.ReviseAssistanceTerm;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.RevisedCoverage;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import java.time.LocalDate;
import java.util.List;

/**
 * A renewal, an avenant or a revised end moves the days the ledger covers; the end closes it on its last day; another body bound is owed the
 * rest. Only what changes something is told, so that the whole history told again changes nothing.
 */
public record WhenConventionMovedThenFollowWithItsAssistanceLedger() implements Policy<FollowedConventions> {

    @Override
    public FollowedConventions nothing() {
        return FollowedConventions.none();
    }

    @Override
    public FollowedConventions fold(FollowedConventions known, RecordedEvent event) {
        return known.after(event);
    }

    @Override
    public List<Reaction> react(FollowedConventions known, RecordedEvent event) {
        return switch (event.payload()) {
            case ConventionExpired e -> List.of(closing(e, e.expiredOn(), event));
            case ConventionTerminated e -> List.of(closing(e, e.endedOn(), event));
            case ConventionTransferred e when isSigned(known, e) -> List.of(LedgerTransfer.of(e));
            case ConventionEvent e when known.of(e.conventionId()).moved() -> List.of(revision(known, e, event));
            default -> List.of();
        };
    }

    private static boolean isSigned(FollowedConventions known, ConventionEvent event) {
        return known.of(event.conventionId()).deedDate() != null;
    }

    private static Reaction closing(ConventionEvent ended, LocalDate endedOn, RecordedEvent event) {
        var convention = ended.conventionId();
        return new Reaction(
                new CloseAssistanceLedger(LedgerId.of(convention), endedOn.minusDays(1)),
                "close-ledger/" + convention.value() + "/" + event.id());
    }

    private static Reaction revision(FollowedConventions known, ConventionEvent moving, RecordedEvent event) {
        var convention = moving.conventionId();
        var coverage =
                new RevisedCoverage(known.of(convention).covered(), event.type().name(), event.effectiveOn());
        return new Reaction(
                new ReviseAssistanceTerm(LedgerId.of(convention), coverage),
                "revise-ledger/" + convention.value() + "/" + event.id());
    }
}
