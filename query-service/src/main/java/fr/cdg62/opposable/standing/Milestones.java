package fr.cdg62.opposable.standing;

import static fr.cdg62.opposable.standing.Milestone.earlier;

import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dated facts from which the state on any day follows. The notices of the clock (started, expired) tell who made the state
 * known; they never decide it.
 *
 * @param drafted the file was opened
 * @param authorisedCdg the centre's first authorising act, by date of adoption
 * @param authorisedCollectivity the collectivity's first authorising act
 * @param signed the second signature
 * @param term the days covered, once signed
 * @param started the clock's notice of the first day
 * @param expired the clock's notice of the day after the last
 */
public record Milestones(
        Milestone drafted,
        @Nullable Milestone authorisedCdg,
        @Nullable Milestone authorisedCollectivity,
        @Nullable Milestone signed,
        @Nullable Term term,
        @Nullable Milestone started,
        @Nullable Milestone expired) {

    /** The milestones after an event. Refuses a history that does not begin with the draft: it is not a convention's. */
    public static Milestones fold(@Nullable Milestones before, RecordedEvent event) {
        var fact = Milestone.of(event);
        if (event.payload() instanceof ConventionDrafted) {
            return new Milestones(fact, null, null, null, null, null, null);
        }
        if (before == null) {
            throw new IllegalStateException(event.stream() + " does not begin with its draft");
        }
        return before.after((ConventionEvent) event.payload(), fact);
    }

    private Milestones after(ConventionEvent event, Milestone fact) {
        return switch (event) {
            case DeliberationRecorded e -> authorised(e.party(), fact);
            case ConventionSigned e -> with(fact, new Term(e.computed().firstDay(), e.lastDay()), started, expired);
            case ConventionStarted e -> with(signed, term, fact, expired);
            case ConventionExpired e -> with(signed, term, started, fact);
            case ConventionDrafted e -> this;
            case PrestationChosen e -> this;
            case PublicationRecorded e -> this;
            case TransmissionRecorded e -> this;
            case SignatureRecorded e -> this;
            case TermFixed e -> this;
            case AnomalyRaised e -> this;
            case AnomalyCleared e -> this;
        };
    }

    private Milestones authorised(Party party, Milestone act) {
        return switch (party) {
            case CDG ->
                new Milestones(
                        drafted, earlier(authorisedCdg, act), authorisedCollectivity, signed, term, started, expired);
            case COLLECTIVITY ->
                new Milestones(
                        drafted, authorisedCdg, earlier(authorisedCollectivity, act), signed, term, started, expired);
        };
    }

    private Milestones with(
            @Nullable Milestone signing, @Nullable Term days, @Nullable Milestone start, @Nullable Milestone end) {
        return new Milestones(drafted, authorisedCdg, authorisedCollectivity, signing, days, start, end);
    }

    /** How the convention stands on the day, Europe/Paris. */
    public Standing on(LocalDate day) {
        var firstDay = firstFactOn();
        if (day.isBefore(firstDay)) {
            return Standing.of(ConventionState.NOT_YET, firstDay, drafted, true);
        }
        if (signed != null && term != null && !day.isBefore(term.firstDay())) {
            return term.covers(day)
                    ? noticed(ConventionState.IN_FORCE, term.firstDay(), started, signed)
                    : noticed(ConventionState.EXPIRED, term.dayAfter(), expired, signed);
        }
        if (signed != null && !day.isBefore(signed.on())) {
            return Standing.of(ConventionState.SIGNED, signed.on(), signed, false);
        }
        var authorised = bothAuthorised();
        if (authorised != null && !day.isBefore(authorised.on())) {
            return Standing.of(ConventionState.DELIBERATED, authorised.on(), authorised, false);
        }
        return Standing.of(ConventionState.DRAFT, firstDay, drafted, false);
    }

    private static Standing noticed(
            ConventionState state, LocalDate since, @Nullable Milestone notice, Milestone signed) {
        return notice == null ? Standing.of(state, since, signed, true) : Standing.of(state, since, notice, false);
    }

    private @Nullable Milestone bothAuthorised() {
        if (authorisedCdg == null || authorisedCollectivity == null) {
            return null;
        }
        return authorisedCdg.on().isAfter(authorisedCollectivity.on()) ? authorisedCdg : authorisedCollectivity;
    }

    private LocalDate firstFactOn() {
        var facts = Stream.of(drafted, authorisedCdg, authorisedCollectivity, signed)
                .filter(Objects::nonNull)
                .map(Milestone::on);
        var start = term == null ? Stream.<LocalDate>empty() : Stream.of(term.firstDay());
        return Stream.concat(facts, start).min(Comparator.naturalOrder()).orElseThrow();
    }
}
