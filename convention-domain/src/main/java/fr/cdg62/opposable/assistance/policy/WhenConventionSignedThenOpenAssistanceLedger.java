package fr.cdg62.opposable.assistance.policy;

import fr.cdg62.opposable.assistance.api.OpenAssistanceLedger;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import java.util.List;
import java.util.stream.Stream;

/** Once both parties have signed, the hours the centre owes are counted; a body that took the place of the first is told at once. */
public record WhenConventionSignedThenOpenAssistanceLedger() implements Policy<FollowedConventions> {

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
        if (!(event.payload() instanceof ConventionSigned signed)) {
            return List.of();
        }
        var followed = known.of(signed.conventionId());
        var transfers = followed.transfers().stream().map(LedgerTransfer::of);
        return Stream.concat(Stream.of(opening(signed, followed)), transfers).toList();
    }

    private static Reaction opening(ConventionSigned signed, FollowedConvention followed) {
        var convention = signed.conventionId();
        return new Reaction(
                new OpenAssistanceLedger(
                        LedgerId.of(convention),
                        convention.centre(),
                        followed.holder(),
                        signed.deedDate(),
                        followed.covered()),
                "open-ledger/" + convention.value());
    }
}
