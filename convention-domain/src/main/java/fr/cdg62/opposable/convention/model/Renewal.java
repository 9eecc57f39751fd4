package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.rule.ActIdentifierNamesTheAct;
import fr.cdg62.opposable.convention.rule.ConventionIsSigned;
import fr.cdg62.opposable.convention.rule.DelegatedDecisionCitesItsDelegation;
import fr.cdg62.opposable.convention.rule.LateRecordingHasAReason;
import fr.cdg62.opposable.convention.rule.NoTerminationIsPending;
import fr.cdg62.opposable.convention.rule.PartyHasNotDecidedRenewal;
import fr.cdg62.opposable.convention.rule.RenewalDecidedByTheLastDay;
import fr.cdg62.opposable.convention.rule.RenewalDecidedWithinTheWindow;
import fr.cdg62.opposable.convention.rule.RenewedAtMostOnce;
import fr.cdg62.opposable.convention.value.HousePolicy;
import fr.cdg62.opposable.convention.value.Terminations;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One party's decision to go on for one more period; the second one renews the convention. Nothing else ever does. */
record Renewal(ConventionFile file, RecordRenewalDecision command, HousePolicy policy) {

    /** Whether a renewal can still be decided at all. */
    static Rules possible(ConventionFile file) {
        var renewedFrom = file.renewal().map(e -> e.period().firstDay());
        return Rules.require(new ConventionIsSigned(file.deedDate()), new RenewedAtMostOnce(renewedFrom.orElse(null)));
    }

    static Decision decide(ConventionFile file, RecordRenewalDecision command, HousePolicy policy, LocalDate today) {
        var renewal = new Renewal(file, command, policy);
        return Decision.of(renewal.judge(today), renewal.recorded(today));
    }

    private Rules judge(LocalDate today) {
        return possible(file)
                .andRequire(
                        new PartyHasNotDecidedRenewal(
                                command.party(), file.termHistory().decidedBy()),
                        new NotInTheFuture("decided on", command.decidedOn(), today),
                        new DelegatedDecisionCitesItsDelegation(command.kind(), command.delegation()),
                        new ActIdentifierNamesTheAct(
                                command.actIdentifier(),
                                command.decidedOn(),
                                file.author(command.party(), command.decidedOn())))
                .andRequire(
                        new NoTerminationIsPending(command.decidedOn(), notifiedBy()),
                        new RenewalDecidedByTheLastDay(command.decidedOn(), lastDay()),
                        new RenewalDecidedWithinTheWindow(command.decidedOn(), policy.renewalOpensOn(lastDay())),
                        new LateRecordingHasAReason(today, lastDay(), command.lateReason()));
    }

    private RenewalDecisionRecorded recorded(LocalDate today) {
        return new RenewalDecisionRecorded(
                command.conventionId(),
                command.party(),
                command.kind(),
                command.number(),
                command.decidedOn(),
                command.delegation(),
                command.actIdentifier(),
                command.evidence(),
                today,
                command.lateReason());
    }

    /** The day of a termination notified by then, or null. */
    private @Nullable LocalDate notifiedBy() {
        return file.termHistory().terminations().endings().stream()
                .map(Terminations.Ending::decidedOn)
                .filter(day -> !day.isAfter(command.decidedOn()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** As the deeds dated by then left it. */
    private LocalDate lastDay() {
        return file.termHistory().lastDayOn(command.decidedOn());
    }
}
