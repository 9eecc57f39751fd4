package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ClaimOutcomeRecorded;
import fr.cdg62.opposable.convention.api.ClaimReceived;
import fr.cdg62.opposable.convention.api.ReceiveClaim;
import fr.cdg62.opposable.convention.api.RecordClaimOutcome;
import fr.cdg62.opposable.convention.rule.ClaimDecidedOnceReceived;
import fr.cdg62.opposable.convention.rule.ClaimIsKnown;
import fr.cdg62.opposable.convention.rule.ClaimIsNew;
import fr.cdg62.opposable.convention.rule.ConventionIsSigned;
import fr.cdg62.opposable.convention.value.ClaimId;
import fr.cdg62.opposable.convention.value.ClaimStanding;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;

/** What is asked for after a termination (R23): kept, excluded by the clause, and never a sum to be paid. */
final class Claiming {

    private Claiming() {}

    /** Whether there is a clause to exclude it. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new ConventionIsSigned(file.deedDate()));
    }

    /** Whether something can be decided of one. */
    static Rules someIsReceived(ConventionFile file) {
        return possible(file)
                .andRequire(new ClaimIsKnown(
                        new ClaimId("claim-1"), !file.disputes().claims().isEmpty()));
    }

    static Decision decide(ConventionFile file, ReceiveClaim c, LocalDate today) {
        var known = file.disputes().claim(c.claimId()).isPresent();
        var rules = possible(file)
                .andRequire(
                        new ClaimIsNew(c.claimId(), known), new NotInTheFuture("received on", c.receivedOn(), today));
        return Decision.of(
                rules,
                new ClaimReceived(
                        c.conventionId(),
                        c.claimId(),
                        c.by(),
                        c.amountCents(),
                        c.basis(),
                        c.receivedOn(),
                        c.document(),
                        ClaimStanding.EXCLUDED_BY_ART6_RESILIATION));
    }

    static Decision decide(ConventionFile file, RecordClaimOutcome c, LocalDate today) {
        var claim = file.disputes().claim(c.claim());
        var rules = possible(file)
                .andRequire(
                        new ClaimIsKnown(c.claim(), claim.isPresent()),
                        new NotInTheFuture("decided on", c.decidedOn(), today));
        rules.andRequire(
                new ClaimDecidedOnceReceived(c.decidedOn(), claim.orElseThrow().receivedOn()));
        return Decision.of(
                rules, new ClaimOutcomeRecorded(c.conventionId(), c.claim(), c.decidedOn(), c.text(), c.document()));
    }
}
