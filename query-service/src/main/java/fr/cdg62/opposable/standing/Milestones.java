package fr.cdg62.opposable.standing;

import static fr.cdg62.opposable.standing.ConventionState.DELIBERATED;
import static fr.cdg62.opposable.standing.ConventionState.DRAFT;
import static fr.cdg62.opposable.standing.ConventionState.EXPIRED;
import static fr.cdg62.opposable.standing.ConventionState.IN_FORCE;
import static fr.cdg62.opposable.standing.ConventionState.NOT_YET;
import static fr.cdg62.opposable.standing.ConventionState.RENEWED;
import static fr.cdg62.opposable.standing.ConventionState.SIGNED;
import static fr.cdg62.opposable.standing.ConventionState.TERMINATED;
import static fr.cdg62.opposable.standing.Milestone.earlier;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRatified;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionImported;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.CorrespondenceRecorded;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.DisputeEvent;
import fr.cdg62.opposable.convention.api.ElectronicConsentRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRevoked;
import fr.cdg62.opposable.convention.api.FinancingBasisLost;
import fr.cdg62.opposable.convention.api.FinancingBasisRestored;
import fr.cdg62.opposable.convention.api.FormalNoticeServed;
import fr.cdg62.opposable.convention.api.NotificationDateEvent;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.OriginalChecked;
import fr.cdg62.opposable.convention.api.OriginalMoved;
import fr.cdg62.opposable.convention.api.OriginalRegistered;
import fr.cdg62.opposable.convention.api.OriginalReportedLost;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.RenewalProposed;
import fr.cdg62.opposable.convention.api.RenewalRefuted;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TermReading;
import fr.cdg62.opposable.convention.api.TermReminderAcknowledged;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.api.TerminationMoot;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.api.TerminationNoticeWithdrawn;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.Lifecycle;
import fr.cdg62.opposable.convention.value.Lifecycle.Authorised;
import fr.cdg62.opposable.convention.value.Lifecycle.Drafted;
import fr.cdg62.opposable.convention.value.Lifecycle.Expired;
import fr.cdg62.opposable.convention.value.Lifecycle.InForce;
import fr.cdg62.opposable.convention.value.Lifecycle.Renewed;
import fr.cdg62.opposable.convention.value.Lifecycle.Signed;
import fr.cdg62.opposable.convention.value.Lifecycle.Terminated;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.TermHistory;
import fr.cdg62.opposable.convention.value.Terminations;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dated facts from which the state on any day follows. The notices of the clock (started, expired) tell who made the state
 * known; they never decide it.
 *
 * @param drafted the file was opened
 * @param authorisedCdg the centre's first authorising act, by date of adoption
 * @param authorisedCollectivity the collectivity's first authorising act
 * @param signed the second signature
 * @param renewed the second party's decision to renew
 * @param term the deeds that make the term and move it, by their own dates; null before the signatures
 * @param started the clock's notice of the first day
 * @param expired the clock's notice of the day after the last, unless a later fact moved it
 */
public record Milestones(
        Milestone drafted,
        @Nullable Milestone authorisedCdg,
        @Nullable Milestone authorisedCollectivity,
        @Nullable Milestone signed,
        @Nullable Milestone renewed,
        @Nullable TermHistory term,
        @Nullable Milestone started,
        @Nullable Milestone expired) {

    /** The milestones after an event. Refuses a history that does not begin with the draft: it is not a convention's. */
    public static Milestones fold(@Nullable Milestones before, RecordedEvent event) {
        var fact = Milestone.of(event);
        if (event.payload() instanceof ConventionDrafted) {
            return new Milestones(fact, null, null, null, null, null, null, null);
        }
        if (before == null) {
            throw new IllegalStateException(event.stream() + " does not begin with its draft");
        }
        return before.after((ConventionEvent) event.payload(), fact);
    }

    private Milestones after(ConventionEvent event, Milestone fact) {
        return switch (event) {
            case DeliberationRecorded e -> authorised(e.party(), fact);
            case ConventionSigned e -> covering(fact, null, TermReading.fold(null, e));
            case ConventionRenewed e -> covering(signed, fact, term);
            case RenewalRefuted e -> covering(signed, null, term);
            case AmendmentConcluded e -> moved(e);
            case AmendmentDrafted e -> this;
            case AmendmentSignatureRatified e -> this;
            case AmendmentSignatureRecorded e -> this;
            case ConventionStarted e -> noticed(fact, expired);
            case ConventionExpired e -> noticed(started, fact);
            case ConventionTerminated e -> noticed(started, fact);
            case NotificationEstablished e -> moved(e);
            case NotificationDateEvent e -> moved(e);
            case TerminationAgreed e -> moved(e);
            case TerminationNoticeWithdrawn e -> moved(e);
            case TerminationNoticeGiven e -> this;
            case TerminationMoot e -> this;
            case DeliveryFactRecorded e -> this;
            case CorrespondenceRecorded e -> this;
            case ElectronicConsentRecorded e -> this;
            case ElectronicConsentRevoked e -> this;
            case ConventionEndRevised e -> noticed(started, null);
            case ConventionDrafted e -> this;
            case DisputeEvent e -> this;
            case ConventionTransferred e -> this;
            case OriginalRegistered e -> this;
            case OriginalMoved e -> this;
            case OriginalChecked e -> this;
            case OriginalReportedLost e -> this;
            case RenewalProposed e -> this;
            case BreachRecorded e -> this;
            case BreachCured e -> this;
            case FormalNoticeServed e -> this;
            case FinancingBasisLost e -> this;
            case FinancingBasisRestored e -> this;
            case ConventionImported e -> this;
            case PrestationChosen e -> this;
            case PublicationRecorded e -> this;
            case TransmissionRecorded e -> this;
            case SignatureRecorded e -> this;
            case SignatureRatified e -> this;
            case TermFixed e -> this;
            case RenewalDecisionRecorded e -> moved(e);
            case TermReminderIssued e -> this;
            case TermReminderAcknowledged e -> this;
            case AnomalyRaised e -> this;
            case AnomalyCleared e -> this;
        };
    }

    private Milestones authorised(Party party, Milestone act) {
        boolean centre = party == Party.CDG;
        return new Milestones(
                drafted,
                centre ? earlier(authorisedCdg, act) : authorisedCdg,
                centre ? authorisedCollectivity : earlier(authorisedCollectivity, act),
                signed,
                renewed,
                term,
                started,
                expired);
    }

    private Milestones moved(ConventionEvent deed) {
        return covering(signed, renewed, TermReading.fold(term, deed));
    }

    private Milestones covering(@Nullable Milestone deed, @Nullable Milestone renewal, @Nullable TermHistory covered) {
        return new Milestones(drafted, authorisedCdg, authorisedCollectivity, deed, renewal, covered, started, expired);
    }

    private Milestones noticed(@Nullable Milestone start, @Nullable Milestone end) {
        return new Milestones(drafted, authorisedCdg, authorisedCollectivity, signed, renewed, term, start, end);
    }

    /** What is covered: none before the signatures, then the term, then its one renewal. */
    public List<Term> periods() {
        return term == null ? List.of() : term.periods();
    }

    /** First day covered, null until it is signed. */
    public @Nullable LocalDate firstDay() {
        return lifecycle().firstDay();
    }

    /** Last day covered, the renewal's when there is one; null until it is signed. */
    public @Nullable LocalDate lastDay() {
        return lifecycle().lastDay();
    }

    /** The domain's own lifecycle, drawn from these facts. */
    public Lifecycle lifecycle() {
        return new Lifecycle(
                on(bothAuthorised()),
                on(signed),
                periods(),
                term == null
                        ? null
                        : term.termination().map(Terminations.Ending::endsOn).orElse(null));
    }

    /** How the convention stands on the day, Europe/Paris: as the domain's own lifecycle says, with the event that made it so. */
    public Standing on(LocalDate day) {
        var opened = firstFactOn();
        if (day.isBefore(opened)) {
            return Standing.of(NOT_YET, opened, drafted, true);
        }
        return switch (lifecycle().on(day)) {
            case Drafted stage -> Standing.of(DRAFT, opened, drafted, false);
            case Authorised stage -> made(DELIBERATED, stage.since(), bothAuthorised(), drafted);
            case Signed stage -> made(SIGNED, stage.since(), signed, drafted);
            case InForce stage -> made(IN_FORCE, stage.since(), started, signed);
            case Renewed stage -> made(RENEWED, stage.since(), renewed, signed);
            case Terminated stage -> made(TERMINATED, stage.since(), expired, signed);
            case Expired stage -> made(EXPIRED, stage.since(), expired, renewed == null ? signed : renewed);
        };
    }

    private Standing made(
            ConventionState state, LocalDate since, @Nullable Milestone by, @Nullable Milestone otherwise) {
        if (by != null) {
            return Standing.of(state, since, by, false);
        }
        return Standing.of(state, since, otherwise == null ? drafted : otherwise, true);
    }

    private static @Nullable LocalDate on(@Nullable Milestone fact) {
        return fact == null ? null : fact.on();
    }

    private @Nullable Milestone bothAuthorised() {
        if (authorisedCdg == null || authorisedCollectivity == null) {
            return null;
        }
        return authorisedCdg.on().isAfter(authorisedCollectivity.on()) ? authorisedCdg : authorisedCollectivity;
    }

    private LocalDate firstFactOn() {
        var first = drafted;
        for (var fact : Arrays.asList(authorisedCdg, authorisedCollectivity, signed)) {
            first = fact == null ? first : earlier(first, fact);
        }
        return first.on();
    }
}
