package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AgreeMediation;
import fr.cdg62.opposable.convention.api.AmicableFailed;
import fr.cdg62.opposable.convention.api.AmicableStepRecorded;
import fr.cdg62.opposable.convention.api.CloseDispute;
import fr.cdg62.opposable.convention.api.DeclareAmicableFailure;
import fr.cdg62.opposable.convention.api.DeclareDispute;
import fr.cdg62.opposable.convention.api.DisputeClosed;
import fr.cdg62.opposable.convention.api.DisputeCommand;
import fr.cdg62.opposable.convention.api.DisputeDeclared;
import fr.cdg62.opposable.convention.api.EndMediation;
import fr.cdg62.opposable.convention.api.LitigationOpened;
import fr.cdg62.opposable.convention.api.MediationAgreed;
import fr.cdg62.opposable.convention.api.MediationEnded;
import fr.cdg62.opposable.convention.api.OpenLitigation;
import fr.cdg62.opposable.convention.api.ReceiveClaim;
import fr.cdg62.opposable.convention.api.RecordAmicableStep;
import fr.cdg62.opposable.convention.api.RecordClaimOutcome;
import fr.cdg62.opposable.convention.rule.AmicableFailsOnce;
import fr.cdg62.opposable.convention.rule.AmicableStepIsNew;
import fr.cdg62.opposable.convention.rule.ClosedNoEarlierThanItsLastFact;
import fr.cdg62.opposable.convention.rule.ConventionIsSigned;
import fr.cdg62.opposable.convention.rule.DisputeClosedOnce;
import fr.cdg62.opposable.convention.rule.DisputeIsKnown;
import fr.cdg62.opposable.convention.rule.DisputeIsNew;
import fr.cdg62.opposable.convention.rule.DisputeIsOpenThatDay;
import fr.cdg62.opposable.convention.rule.DisputedOnceInformed;
import fr.cdg62.opposable.convention.rule.InformedDayGoesWithATermination;
import fr.cdg62.opposable.convention.rule.LitigationIsNew;
import fr.cdg62.opposable.convention.rule.MediationEndedOnceAgreed;
import fr.cdg62.opposable.convention.rule.MediationEndsOnce;
import fr.cdg62.opposable.convention.rule.MediationIsKnown;
import fr.cdg62.opposable.convention.rule.MediationIsNew;
import fr.cdg62.opposable.convention.rule.NoEarlierThanTheDispute;
import fr.cdg62.opposable.convention.rule.SettlementWasGivenItsTime;
import fr.cdg62.opposable.convention.rule.SettlementWasProposedOrRefused;
import fr.cdg62.opposable.convention.value.Dispute;
import fr.cdg62.opposable.convention.value.DisputeClosing;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.DisputePolicy;
import fr.cdg62.opposable.convention.value.MediationId;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dispute path (R25): a first letter, the amicable attempt that article 7 wants, a mediation, the court. Each fact is judged on its own
 * date, by what is known to have happened by then.
 *
 * @param today the Paris day on which the command reached the edge
 */
record Disputing(ConventionFile file, LocalDate today, DisputePolicy policy) {

    /** Whether there is a convention to disagree about. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new ConventionIsSigned(file.deedDate()));
    }

    /** Whether something can happen in a dispute. */
    static Rules someIsDeclared(ConventionFile file) {
        return possible(file)
                .andRequire(new DisputeIsKnown(
                        new DisputeId("dispute-1"), !file.disputes().all().isEmpty()));
    }

    /** Whether a mediation goes on. */
    static Rules someIsMediated(ConventionFile file) {
        return someIsDeclared(file)
                .andRequire(new MediationIsKnown(
                        new MediationId("mediation-1"),
                        file.disputes().all().stream()
                                .flatMap(dispute -> dispute.mediations().stream())
                                .anyMatch(mediation -> mediation.endedOn() == null)));
    }

    static Decision decide(ConventionFile file, DisputeCommand command, LocalDate today) {
        var disputing = new Disputing(file, today, DisputePolicy.current());
        return switch (command) {
            case DeclareDispute c -> disputing.declare(c);
            case RecordAmicableStep c -> disputing.step(c);
            case DeclareAmicableFailure c -> disputing.fail(c);
            case AgreeMediation c -> disputing.mediate(c);
            case EndMediation c -> disputing.endMediation(c);
            case OpenLitigation c -> disputing.sue(c);
            case CloseDispute c -> disputing.close(c);
            case ReceiveClaim c -> Claiming.decide(file, c, today);
            case RecordClaimOutcome c -> Claiming.decide(file, c, today);
        };
    }

    private Decision declare(DeclareDispute c) {
        var rules = possible(file)
                .andRequire(
                        new DisputeIsNew(c.disputeId(), known(c.disputeId()).isPresent()),
                        new NotInTheFuture("declared on", c.declaredOn(), today),
                        new InformedDayGoesWithATermination(c.subject(), c.informedOn()));
        if (c.informedOn() != null) {
            rules.andRequire(new DisputedOnceInformed(c.declaredOn(), c.informedOn()));
        }
        return Decision.of(
                rules,
                new DisputeDeclared(
                        c.conventionId(),
                        c.disputeId(),
                        c.by(),
                        c.subject(),
                        c.declaredOn(),
                        c.informedOn(),
                        c.document()));
    }

    private Decision step(RecordAmicableStep c) {
        var rules = happens(c.dispute(), "step on", c.on())
                .andRequire(new AmicableStepIsNew(
                        c.amicableStepId(),
                        file.disputes().all().stream()
                                .flatMap(dispute -> dispute.steps().stream())
                                .anyMatch(step -> step.id().equals(c.amicableStepId()))));
        return Decision.of(
                rules,
                new AmicableStepRecorded(
                        c.conventionId(), c.dispute(), c.amicableStepId(), c.kind(), c.on(), c.by(), c.document()));
    }

    private Decision fail(DeclareAmicableFailure c) {
        var rules = happens(c.dispute(), "failed on", c.on());
        var dispute = known(c.dispute()).orElseThrow();
        var from = dispute.amicableClock(policy).failableFrom();
        rules.andRequire(
                        new AmicableFailsOnce(c.dispute(), dispute.failure() != null),
                        new SettlementWasProposedOrRefused(c.dispute(), from.isPresent()))
                .andRequire(new SettlementWasGivenItsTime(c.on(), from.orElseThrow(), policy.amicableDays()));
        return Decision.of(rules, new AmicableFailed(c.conventionId(), c.dispute(), c.on(), c.by(), c.document()));
    }

    private Decision mediate(AgreeMediation c) {
        var rules = happens(c.dispute(), "agreed on", c.agreedOn())
                .andRequire(new MediationIsNew(
                        c.mediationId(),
                        file.disputes().all().stream()
                                .anyMatch(dispute ->
                                        dispute.mediation(c.mediationId()).isPresent())));
        return Decision.of(
                rules, new MediationAgreed(c.conventionId(), c.dispute(), c.mediationId(), c.agreedOn(), c.document()));
    }

    private Decision endMediation(EndMediation c) {
        var rules = happens(c.dispute(), "ended on", c.endedOn());
        var mediation = known(c.dispute()).orElseThrow().mediation(c.mediationId());
        rules.andRequire(new MediationIsKnown(c.mediationId(), mediation.isPresent()))
                .andRequire(
                        new MediationEndsOnce(
                                c.mediationId(), mediation.orElseThrow().endedOn() != null),
                        new MediationEndedOnceAgreed(
                                c.endedOn(), mediation.orElseThrow().agreedOn()));
        return Decision.of(
                rules, new MediationEnded(c.conventionId(), c.dispute(), c.mediationId(), c.endedOn(), c.document()));
    }

    private Decision sue(OpenLitigation c) {
        var rules = happens(c.dispute(), "opened on", c.openedOn())
                .andRequire(new LitigationIsNew(
                        c.number(),
                        known(c.dispute()).orElseThrow().litigations().stream()
                                .anyMatch(one -> one.number().equals(c.number()))));
        return Decision.of(
                rules,
                new LitigationOpened(c.conventionId(), c.dispute(), c.role(), c.number(), c.openedOn(), c.document()));
    }

    private Decision close(CloseDispute c) {
        var dispute = known(c.disputeId());
        var closed = dispute.map(Dispute::closing).isPresent();
        var rules = possible(file)
                .andRequire(
                        new DisputeIsKnown(c.disputeId(), dispute.isPresent()),
                        new NotInTheFuture("closed on", c.closedOn(), today),
                        new DisputeClosedOnce(c.disputeId(), closed))
                .andRequire(new ClosedNoEarlierThanItsLastFact(
                        c.closedOn(), dispute.orElseThrow().lastFactOn()));
        return Decision.of(
                rules, new DisputeClosed(c.conventionId(), c.disputeId(), c.closedOn(), c.text(), c.document()));
    }

    /** What anything that happens in a dispute has in common. */
    private Rules happens(DisputeId id, String fact, LocalDate day) {
        var dispute = known(id);
        var rules = possible(file)
                .andRequire(new DisputeIsKnown(id, dispute.isPresent()), new NotInTheFuture(fact, day, today));
        return rules.andRequire(
                new NoEarlierThanTheDispute(fact, day, dispute.orElseThrow().declaredOn()),
                new DisputeIsOpenThatDay(
                        fact,
                        day,
                        dispute.map(Dispute::closing)
                                .map(DisputeClosing::closedOn)
                                .orElse(null)));
    }

    private Optional<Dispute> known(DisputeId id) {
        return file.disputes().dispute(id);
    }
}
