package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates of a convention, each with its reasons: what screens, calendars, alerts and the dossier all show. */
public final class ConventionDates {

    private static final Article TERM = Article.of("convention, article 2");
    private static final Article PROOFS = Article.of("CPCE R53-4");
    private static final int PROOF_WATCH_MONTHS = 10;

    private ConventionDates() {}

    /** The date of the deed: the last signature (legal sheet, R27). */
    public static ReasonedDate deed(LocalDate cdgSignedOn, LocalDate collectivitySignedOn) {
        return new ReasonedDate(
                cdgSignedOn.isAfter(collectivitySignedOn) ? cdgSignedOn : collectivitySignedOn,
                "DATE_OF_THE_LAST_SIGNATURE",
                Article.of("convention, closing"),
                Facts.of("CDG signed on", cdgSignedOn, "COLLECTIVITY signed on", collectivitySignedOn)
                        .values(),
                List.of("CORRECTION_OF_A_SIGNATURE"));
    }

    /** The first day: as written or, left blank, the date of the deed (legal sheet, R7). */
    public static ReasonedDate firstDay(@Nullable LocalDate written, LocalDate deedDate) {
        return written == null
                ? reasoned(
                        deedDate, "START_BLANK_SO_DEED_DATE", Facts.of("deed", deedDate), "CORRECTION_OF_A_SIGNATURE")
                : reasoned(written, "START_AS_WRITTEN", Facts.of("written", written), "CORRECTION_OF_THE_START");
    }

    /** The last day covered: the eve of the fifth anniversary, unless the paper bears another end, which prevails (legal sheet, R7). */
    public static ReasonedDate lastDay(AgreedTerm term) {
        var computed = term.computed().lastDay();
        var facts = Facts.of("first day", term.firstDay(), "years", AgreedTerm.YEARS, "computed", computed);
        if (!term.lastDay().equals(computed)) {
            var both = new LinkedHashMap<>(facts.values());
            both.put("written", term.lastDay().toString());
            return reasoned(term.lastDay(), "TERM_AS_WRITTEN", new Facts(both), "RENEWAL", "TERMINATION");
        }
        boolean anniversaryExists =
                computed.plusDays(1).getDayOfMonth() == term.firstDay().getDayOfMonth();
        var rule = anniversaryExists ? "TERM_DATE_TO_DATE" : "TERM_TO_THE_END_OF_THE_MONTH";
        return reasoned(computed, rule, facts, "RENEWAL", "TERMINATION");
    }

    /** The last day covered once renewed: five years from the day after the first period's last; there is no second renewal (legal sheet, R8). */
    public static ReasonedDate renewedLastDay(Term period, LocalDate decidedOn) {
        var facts =
                Facts.of("second period from", period.firstDay(), "years", AgreedTerm.YEARS, "renewed on", decidedOn);
        return reasoned(period.lastDay(), "RENEWED_ONCE_DATE_TO_DATE", facts, "TERMINATION");
    }

    /** The last day covered once an avenant has brought it forward (legal sheet, R8). */
    public static ReasonedDate amendedLastDay(LocalDate lastDay, String amendment, boolean renewed) {
        var facts = Facts.of("amendment", amendment, "written", lastDay);
        return renewed
                ? reasoned(lastDay, "END_BROUGHT_FORWARD", facts, "TERMINATION")
                : reasoned(lastDay, "END_BROUGHT_FORWARD", facts, "RENEWAL", "TERMINATION");
    }

    /** The day the convention has ended, from 00:00 in Paris: the day after the last, and what moves one moves the other (legal sheet, R9). */
    public static ReasonedDate endedOn(ReasonedDate lastDay) {
        return new ReasonedDate(
                lastDay.date().plusDays(1),
                "DAY_AFTER_THE_LAST",
                TERM,
                Facts.of("last day", lastDay.date()).values(),
                lastDay.wouldChange());
    }

    /** The day a notice ends the convention: the first of the month after it counts as notified (convention, article 6, termination; R21). */
    public static ReasonedDate terminatedByNotice(Terminations.Ending ending) {
        return new ReasonedDate(
                ending.endsOn(),
                "FIRST_OF_THE_MONTH_AFTER_NOTIFICATION",
                Clause.ART6_RESILIATION.article(),
                Facts.of("notified on", ending.decidedOn()).values(),
                List.of("EARLIER_DELIVERY_FACT", "WITHDRAWAL"));
    }

    /** The day a notice ends the convention when counsel holds another notification date than the computed one, which is told beside it (R21). */
    public static ReasonedDate terminatedByCounsel(Terminations.Ending ending, Terminations.@Nullable Ending computed) {
        return new ReasonedDate(
                ending.endsOn(),
                "FIRST_OF_THE_MONTH_AFTER_THE_HELD_DATE",
                Clause.ART6_RESILIATION.article(),
                computed == null
                        ? Facts.of("held on", ending.decidedOn()).values()
                        : Facts.of(
                                        "held on",
                                        ending.decidedOn(),
                                        "computed on",
                                        computed.decidedOn(),
                                        "computed end",
                                        computed.endsOn())
                                .values(),
                List.of("LIFTED_DATE", "WITHDRAWAL"));
    }

    /** The day both parties agreed on (legal sheet, R19). */
    public static ReasonedDate terminatedByAgreement(Terminations.Ending ending) {
        return new ReasonedDate(
                ending.endsOn(),
                "AGREED_END",
                Clause.ART6_RESILIATION.article(),
                Facts.of("agreed on", ending.decidedOn()).values(),
                List.of());
    }

    /** The last day covered by a convention that a termination ends. */
    public static ReasonedDate lastDayBefore(ReasonedDate end) {
        return new ReasonedDate(
                end.date().minusDays(1),
                "EVE_OF_THE_TERMINATION",
                end.article(),
                Facts.of("ends on", end.date()).values(),
                end.wouldChange());
    }

    /** {@link #endedOn} as an instant, UTC. */
    public static Instant endInstant(LocalDate lastDay) {
        return Paris.startOf(lastDay.plusDays(1));
    }

    /** The first day on which each party may decide to renew; empty before the deed and once renewed (legal sheet, R8). */
    public static Optional<ReasonedDate> renewalOpens(Lifecycle convention, HousePolicy policy) {
        var lastDay = convention.lastDay();
        return lastDay == null || convention.renewal() != null || convention.terminatedOn() != null
                ? Optional.empty()
                : Optional.of(reasoned(
                        policy.renewalOpensOn(lastDay),
                        "RENEWAL_WINDOW_OPENS",
                        Facts.of("last day", lastDay, "months before", policy.renewalWindowMonths()),
                        "TERMINATION"));
    }

    /** The day the parties are reminded of the last one, so many months before (legal sheet, R8). */
    public static ReasonedDate reminder(Lifecycle signed, int monthsBefore) {
        var lastDay = Objects.requireNonNull(signed.lastDay(), "a signed convention has a term");
        var moves = signed.renewal() == null ? new String[] {"RENEWAL", "TERMINATION"} : new String[] {"TERMINATION"};
        return reasoned(
                lastDay.minusMonths(monthsBefore),
                "REMINDER_BEFORE_THE_LAST_DAY",
                Facts.of("last day", lastDay, "months before", monthsBefore),
                moves);
    }

    /** The first day on which the party may sign by virtue of the act (legal sheet, R1). */
    public static ReasonedDate earliestSignature(AuthorisingAct act) {
        return new ReasonedDate(
                act.adoptedOn(),
                "NO_EARLIER_THAN_AUTHORISED",
                Article.of("convention, parties"),
                Facts.of("number", act.number(), "adopted on", act.adoptedOn()).values(),
                List.of("CORRECTION_OF_THE_ACT"));
    }

    /** The day the act is enforceable from; empty while a publication, or a compulsory reception, is not known (CGCT L2131-1). */
    public static Optional<ReasonedDate> enforceable(AuthorisingAct act) {
        boolean sent = act.regime() == TransmissionRegime.COMPULSORY;
        var facts = Facts.of(
                "number", act.number(),
                "regime", act.regime(),
                "published on", String.valueOf(act.publishedOn()),
                "received on", String.valueOf(act.receivedOn()));
        return act.enforceableOn()
                .map(day -> new ReasonedDate(
                        day,
                        sent ? "PUBLISHED_AND_RECEIVED" : "PUBLISHED",
                        Article.of("CGCT L2131-1"),
                        facts.values(),
                        List.of("EARLIER_PUBLICATION")));
    }

    /** The last day the other party is left to cure what a formal notice cites (legal sheet, R19). */
    public static ReasonedDate cureBy(FormalNotice notice) {
        return new ReasonedDate(
                notice.cureBy(),
                "CURE_PERIOD_OF_THE_NOTICE",
                Clause.ART6_RESILIATION.article(),
                Facts.of(
                                "party",
                                notice.by(),
                                "notice served on",
                                notice.servedOn(),
                                "cure days",
                                notice.cureDays(),
                                "breaches",
                                notice.breaches().size())
                        .values(),
                List.of("CURE", "ANOTHER_FORMAL_NOTICE"));
    }

    /** The last day on which the provider of an electronic delivery surely still keeps the proof of that fact: the eve of its anniversary (legal sheet, 3.2). */
    public static ReasonedDate proofLastDay(DeliveryFact fact) {
        return ofProof(fact, provedUntil(fact), "PROOF_KEPT_ONE_YEAR");
    }

    /** The day the house warns that this proof is still to be downloaded: ten months after the fact (legal sheet, 3.2). */
    public static ReasonedDate proofWatch(DeliveryFact fact) {
        return ofProof(fact, fact.on().plusMonths(PROOF_WATCH_MONTHS), "PROOF_TO_DOWNLOAD");
    }

    private static LocalDate provedUntil(DeliveryFact fact) {
        return fact.on().plusYears(1).minusDays(1);
    }

    private static ReasonedDate ofProof(DeliveryFact fact, LocalDate day, String rule) {
        return new ReasonedDate(
                day,
                rule,
                PROOFS,
                Facts.of("delivery-step", fact.step(), "happened on", fact.on(), "kept until", provedUntil(fact))
                        .values(),
                List.of("PROOF_FILED"));
    }

    private static ReasonedDate reasoned(LocalDate date, String rule, Facts facts, String... wouldChange) {
        return new ReasonedDate(date, rule, TERM, facts.values(), List.of(wouldChange));
    }
}
