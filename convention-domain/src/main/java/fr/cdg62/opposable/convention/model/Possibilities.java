package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AcknowledgeTermReminder;
import fr.cdg62.opposable.convention.api.AgreeMediation;
import fr.cdg62.opposable.convention.api.AgreeTermination;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.CheckOriginal;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.CloseDispute;
import fr.cdg62.opposable.convention.api.ConfirmNotificationDate;
import fr.cdg62.opposable.convention.api.CureBreach;
import fr.cdg62.opposable.convention.api.DeclareAmicableFailure;
import fr.cdg62.opposable.convention.api.DeclareDispute;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.DraftAmendment;
import fr.cdg62.opposable.convention.api.EndMediation;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.GiveTerminationNotice;
import fr.cdg62.opposable.convention.api.LiftNotificationDate;
import fr.cdg62.opposable.convention.api.MoveOriginal;
import fr.cdg62.opposable.convention.api.OpenLitigation;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.ProposeNotificationDate;
import fr.cdg62.opposable.convention.api.RatifySignature;
import fr.cdg62.opposable.convention.api.ReceiveClaim;
import fr.cdg62.opposable.convention.api.RecordAmendmentSignature;
import fr.cdg62.opposable.convention.api.RecordAmicableStep;
import fr.cdg62.opposable.convention.api.RecordBreach;
import fr.cdg62.opposable.convention.api.RecordClaimOutcome;
import fr.cdg62.opposable.convention.api.RecordCorrespondence;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordDeliveryFact;
import fr.cdg62.opposable.convention.api.RecordElectronicConsent;
import fr.cdg62.opposable.convention.api.RecordPublication;
import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.api.RegisterOriginal;
import fr.cdg62.opposable.convention.api.ReportOriginalLost;
import fr.cdg62.opposable.convention.api.RevokeElectronicConsent;
import fr.cdg62.opposable.convention.api.ServeFormalNotice;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import fr.cdg62.opposable.convention.api.WithdrawTerminationNotice;
import fr.cdg62.opposable.convention.rule.AmendedByTheLastDay;
import fr.cdg62.opposable.convention.rule.AmendmentIsKnown;
import fr.cdg62.opposable.convention.rule.PartyHasSigned;
import fr.cdg62.opposable.convention.rule.PartyWasAuthorised;
import fr.cdg62.opposable.convention.rule.PrestationWasChosen;
import fr.cdg62.opposable.convention.rule.ReminderWasIssued;
import fr.cdg62.opposable.convention.rule.RenewalDecidedByTheLastDay;
import fr.cdg62.opposable.convention.rule.RenewalDecidedWithinTheWindow;
import fr.cdg62.opposable.convention.rule.SomeActIsKnown;
import fr.cdg62.opposable.convention.rule.TerminatedByTheLastDay;
import fr.cdg62.opposable.convention.value.HousePolicy;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the state of a file allows on a day, command by command, by the rules of state alone: the same that decide. */
final class Possibilities {

    private Possibilities() {}

    static List<Possibility> of(ConventionFile file, HousePolicy policy, LocalDate today) {
        return List.of(
                Possibility.of(ChoosePrestation.class, () -> Choosing.possible(file)),
                Possibility.of(RecordDeliberation.class, () -> Rules.require()),
                Possibility.of(RecordPublication.class, () -> anActIsKnown(file)),
                Possibility.of(RecordTransmission.class, () -> anActIsKnown(file)),
                Possibility.of(FixTerm.class, () -> TermFixing.possible(file)),
                Possibility.of(RecordSignature.class, () -> signable(file, today)),
                Possibility.of(RatifySignature.class, () -> ratifiable(file)),
                Possibility.of(RecordRenewalDecision.class, () -> renewable(file, policy, today)),
                Possibility.of(DraftAmendment.class, () -> amendable(file, today)),
                Possibility.of(RecordAmendmentSignature.class, () -> amendmentSignable(file, today)),
                Possibility.of(AcknowledgeTermReminder.class, () -> reminded(file)),
                Possibility.of(RegisterOriginal.class, () -> Originals.possible(file)),
                Possibility.of(MoveOriginal.class, () -> Originals.someIsHeld(file)),
                Possibility.of(CheckOriginal.class, () -> Originals.someIsHeld(file)),
                Possibility.of(ReportOriginalLost.class, () -> Originals.someIsHeld(file)),
                Possibility.of(GiveTerminationNotice.class, () -> terminable(file, today)),
                Possibility.of(RecordDeliveryFact.class, () -> Terminating.noticed(file)),
                Possibility.of(WithdrawTerminationNotice.class, () -> Terminating.noticed(file)),
                Possibility.of(ProposeNotificationDate.class, () -> Terminating.noticed(file)),
                Possibility.of(ConfirmNotificationDate.class, () -> DatingNotification.someIsProposed(file)),
                Possibility.of(LiftNotificationDate.class, () -> DatingNotification.someIsConfirmed(file)),
                Possibility.of(AgreeTermination.class, () -> terminable(file, today)),
                Possibility.of(RecordElectronicConsent.class, () -> Rules.require()),
                Possibility.of(RevokeElectronicConsent.class, () -> Corresponding.revocable(file, today)),
                Possibility.of(RecordCorrespondence.class, () -> Rules.require()),
                Possibility.of(RecordBreach.class, () -> Breaching.possible(file, today)),
                Possibility.of(CureBreach.class, () -> Breaching.curable(file)),
                Possibility.of(ServeFormalNotice.class, () -> GivingNotice.possible(file)),
                Possibility.of(ReceiveClaim.class, () -> Claiming.possible(file)),
                Possibility.of(RecordClaimOutcome.class, () -> Claiming.someIsReceived(file)),
                Possibility.of(DeclareDispute.class, () -> Disputing.possible(file)),
                Possibility.of(RecordAmicableStep.class, () -> Disputing.someIsDeclared(file)),
                Possibility.of(DeclareAmicableFailure.class, () -> Disputing.someIsDeclared(file)),
                Possibility.of(AgreeMediation.class, () -> Disputing.someIsDeclared(file)),
                Possibility.of(EndMediation.class, () -> Disputing.someIsMediated(file)),
                Possibility.of(OpenLitigation.class, () -> Disputing.someIsDeclared(file)),
                Possibility.of(CloseDispute.class, () -> Disputing.someIsDeclared(file)));
    }

    private static Rules terminable(ConventionFile file, LocalDate today) {
        var rules = Terminating.possible(file);
        var lastDay = Objects.requireNonNull(file.lifecycle().lastDay(), "a signed convention has a term");
        return rules.andRequire(new TerminatedByTheLastDay(today, lastDay));
    }

    private static Rules anActIsKnown(ConventionFile file) {
        return Rules.require(
                new SomeActIsKnown(file.all(DeliberationRecorded.class).count()));
    }

    /** Beside its state rules, a signature needs an act of the party that has still to sign, and a choice. */
    private static Rules signable(ConventionFile file, LocalDate today) {
        var toSign = Arrays.stream(Party.values())
                .filter(party -> !file.signedBy().contains(party))
                .toList();
        var rules = Signing.possible(file);
        var authorised = toSign.stream()
                .anyMatch(party -> file.all(DeliberationRecorded.class).anyMatch(act -> act.party() == party));
        return rules.andRequire(
                new PartyWasAuthorised(toSign.getFirst(), null, authorised),
                new PrestationWasChosen(
                        file.choice().map(PrestationChosen::decidedOn).orElse(null), today));
    }

    private static Rules ratifiable(ConventionFile file) {
        var signed = file.signedBy();
        var party = signed.isEmpty() ? Party.COLLECTIVITY : signed.getFirst();
        return Rules.require(new PartyHasSigned(party, !signed.isEmpty())).and(anActIsKnown(file));
    }

    /** A decision taken today is late once the last day is over; one taken in time may still be recorded, with its reason. */
    private static Rules renewable(ConventionFile file, HousePolicy policy, LocalDate today) {
        var rules = Renewal.possible(file);
        var lastDay = Objects.requireNonNull(file.lifecycle().lastDay(), "a signed convention has a term");
        return rules.andRequire(
                new RenewalDecidedByTheLastDay(today, lastDay),
                new RenewalDecidedWithinTheWindow(today, policy.renewalOpensOn(lastDay)));
    }

    private static Rules amendable(ConventionFile file, LocalDate today) {
        var rules = Amending.possible(file);
        var lastDay = Objects.requireNonNull(file.lifecycle().lastDay(), "a signed convention has a term");
        return rules.andRequire(new AmendedByTheLastDay(today, lastDay));
    }

    /** As for a renewal: an avenant signed in time may still be recorded later. */
    private static Rules amendmentSignable(ConventionFile file, LocalDate today) {
        return amendable(file, today).andRequire(new AmendmentIsKnown("", file.has(AmendmentDrafted.class)));
    }

    private static Rules reminded(ConventionFile file) {
        var rules = Reminding.possible(file);
        var lastDay = Objects.requireNonNull(file.lifecycle().lastDay(), "a signed convention has a term");
        return rules.andRequire(new ReminderWasIssued(0, lastDay, file.has(TermReminderIssued.class)));
    }
}
