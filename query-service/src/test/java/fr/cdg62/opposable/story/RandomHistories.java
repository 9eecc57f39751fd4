package fr.cdg62.opposable.story;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.FormalNoticeServed;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TermReminderAcknowledged;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import fr.cdg62.opposable.convention.value.AmendedClause;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.convention.value.FormalNoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Histories no aggregate would allow: any fact in any order, recorded by a clock that steps back. A fold accepts them all. */
public final class RandomHistories {

    private final Random random;
    private final RandomEndings endings;
    private Instant instant = Instant.parse("2024-09-20T09:00:00Z");

    private RandomHistories(long seed) {
        random = new Random(seed);
        endings = new RandomEndings(random);
    }

    /** A history of so many facts after the draft of Libercourt. */
    public static Story of(long seed, int facts) {
        var histories = new RandomHistories(seed);
        var story = Libercourt.drafted();
        for (int i = 0; i < facts; i++) {
            story.at(histories.nextInstant()).then(histories.fact());
        }
        return story;
    }

    private String nextInstant() {
        instant = instant.plusSeconds(random.nextInt(200_000) - 20_000L);
        return instant.toString();
    }

    private DomainEvent fact() {
        var id = Libercourt.CONVENTION;
        var day = day();
        return switch (random.nextInt(32)) {
            case 0 ->
                new DeliberationRecorded(
                        id,
                        party(),
                        AuthorisationKind.DELIBERATION,
                        number(),
                        day,
                        null,
                        TransmissionRegime.EXEMPT_L2131_2,
                        null,
                        Libercourt.TEXT,
                        null);
            case 1 -> new PublicationRecorded(id, party(), number(), day, null);
            case 2 -> new ConventionSigned(id, day, Term.ofYears(day, 5), day.plusYears(5), random.nextBoolean());
            case 3 -> new ConventionStarted(id, day);
            case 4 -> new ConventionExpired(id, day);
            case 5 ->
                new TermFixed(
                        id, Term.ofYears(day, 5), random.nextBoolean() ? day.plusYears(5) : null, null, null, day);
            case 6 ->
                new AnomalyRaised(
                        id,
                        party().name(),
                        "SIGNED_BEFORE_ENFORCEABLE",
                        "CGCT L2131-1",
                        Map.of("b", "1", "a", "2"),
                        day);
            case 7 ->
                new AnomalyCleared(id, party().name(), "SIGNED_BEFORE_ENFORCEABLE", "ActIsEnforceable", Map.of(), day);
            case 8 ->
                new RenewalDecisionRecorded(
                        id, party(), AuthorisationKind.DELIBERATION, number(), day, null, null, null, day, null);
            case 9 -> new ConventionRenewed(id, Term.ofYears(day, 5), day);
            case 10 -> new ConventionEndRevised(id, day, day.plusYears(5), "convention.renewed");
            case 11 -> new TermReminderIssued(id, 6, day, day.minusMonths(6));
            case 12 -> new TermReminderAcknowledged(id, 6, day, "account-agent", day);
            case 13 -> new SignatureRatified(id, party(), number(), day, day);
            case 14 ->
                new AmendmentDrafted(
                        id,
                        number(),
                        "Objet",
                        day,
                        random.nextBoolean() ? null : Set.of(Prestation.P3),
                        null,
                        random.nextBoolean() ? null : day.plusYears(1),
                        List.of(new AmendedClause(Clause.ART1_OBJET, "Autrement.")),
                        null,
                        day);
            case 15 ->
                new AmendmentConcluded(
                        id,
                        number(),
                        day,
                        day,
                        random.nextBoolean() ? null : Set.of(Prestation.P3),
                        null,
                        random.nextBoolean() ? null : day.plusYears(1),
                        List.of(new AmendedClause(Clause.ART1_OBJET, "Autrement.")));
            case 16 ->
                new BreachRecorded(
                        id,
                        breach(),
                        party(),
                        Set.of(BreachedCommitment.C2),
                        day,
                        "Rien n'a été fait.",
                        List.of(Libercourt.TEXT),
                        day);
            case 17 -> new BreachCured(id, breach(), day, "Fait depuis.", List.of(), day);
            case 18 ->
                new FormalNoticeServed(
                        id,
                        new FormalNoticeId("formal-notice-" + random.nextInt(3)),
                        party(),
                        Set.of(breach()),
                        day,
                        30,
                        day.plusDays(30),
                        Libercourt.TEXT,
                        day);
            case 19 ->
                new PrestationChosen(
                        id, EnumSet.allOf(Prestation.class), Set.of(TransmissionScope.COMPTABLE_PUBLIC), day, null);
            default -> endings.fact(day);
        };
    }

    private BreachId breach() {
        return new BreachId("breach-" + random.nextInt(3));
    }

    private Party party() {
        return random.nextBoolean() ? Party.CDG : Party.COLLECTIVITY;
    }

    private String number() {
        return "ACT-" + random.nextInt(3);
    }

    private LocalDate day() {
        return LocalDate.parse("2024-01-01").plusDays(random.nextInt(2_500));
    }
}
