package fr.cdg62.opposable.story;

import static java.time.LocalDate.parse;

import fr.cdg62.opposable.assistance.api.AssistanceAcknowledged;
import fr.cdg62.opposable.assistance.api.AssistanceHourCorrected;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerOpened;
import fr.cdg62.opposable.assistance.api.AssistanceOffered;
import fr.cdg62.opposable.assistance.api.AssistancePlanned;
import fr.cdg62.opposable.assistance.api.AssistanceTermRevised;
import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyCleared;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.assistance.api.OfferAnswerRecorded;
import fr.cdg62.opposable.assistance.api.StatementAnswerRecorded;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.api.StatementSent;
import fr.cdg62.opposable.assistance.value.AssistanceCategory;
import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.assistance.value.OfferId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.assistance.value.SessionId;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.assistance.value.StatementPoint;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.time.Term;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The assistance of Libercourt: a first year closed short, then found to be met; a second that runs. */
public final class LibercourtLedger {

    public static final LedgerId LEDGER = LedgerId.of(Libercourt.CONVENTION);
    public static final PersonId AGENT = new PersonId("person-cdg-62-agent-assistance");
    public static final EntryId MISREAD = entry("formation");

    private LibercourtLedger() {}

    /** Opened at the signature, nothing given yet. */
    public static Story opened() {
        return Libercourt.inForce()
                .then(new AssistanceLedgerOpened(
                        LEDGER,
                        Libercourt.CONVENTION,
                        Libercourt.CDG_62,
                        Libercourt.LIBERCOURT,
                        parse("2024-11-04"),
                        List.of(Libercourt.TERM),
                        AssistancePolicy.current()));
    }

    /** 15 minutes, then 90 that the reading of the register on 1 July brings down to 60 (A32). */
    public static Story corrected() {
        return opened().at("2025-02-10T16:00:00Z")
                .then(logged("appel", "2025-02-10", 15), acknowledged("appel", "2025-02-12"))
                .at("2025-06-03T16:00:00Z")
                .then(shared("formation", "2025-06-03", 90))
                .at("2025-07-01T08:00:00Z")
                .then(new AssistanceHourCorrected(
                        LEDGER,
                        MISREAD,
                        entry("formation-relue"),
                        service("2025-06-03", 60, AssistanceCategory.ASSISTANCE, new SessionId("session-cdg-62-juin")),
                        60,
                        null,
                        "Feuille d’émargement relue : une heure.",
                        parse("2025-07-01")));
    }

    /** The first year closes with 75 minutes. */
    public static Story closedShort() {
        var story = corrected()
                .at("2025-09-15T08:00:00Z")
                .then(
                        new AssistanceOffered(
                                LEDGER,
                                new OfferId("offer-automne"),
                                parse("2025-09-15"),
                                "Rappel sur les certificats",
                                SendingMeans.EMAIL,
                                parse("2025-10-15"),
                                null),
                        new OfferAnswerRecorded(
                                LEDGER,
                                new OfferId("offer-automne"),
                                OfferAnswer.REFUSED,
                                parse("2025-09-15"),
                                "Le secrétariat est fermé.",
                                null))
                .at("2025-12-01T00:00:05Z");
        return story.then(
                new AssistanceYearClosed(LEDGER, figures(story, 1), parse("2025-12-01")),
                new LedgerAnomalyRaised(
                        LEDGER,
                        "YEAR/1",
                        "SHORTFALL",
                        "convention, article 3-3",
                        Map.of("year", "1", "minutes", "75", "target", "120"),
                        parse("2025-12-01")));
    }

    /** An hour of November, known in December, meets the first year after all; a statement follows and is contested. */
    public static Story reassessed() {
        var story = closedShort().at("2025-12-10T08:00:00Z").then(late("certificat", "2025-11-20", 60));
        story.then(
                        new AssistanceYearReassessed(
                                LEDGER, figures(story, 1), "assistance.hour-logged", parse("2025-12-10")),
                        new LedgerAnomalyCleared(
                                LEDGER,
                                "YEAR/1",
                                "SHORTFALL",
                                "FloorIsMet",
                                Map.of("minutes", "135"),
                                parse("2025-12-10")))
                .at("2026-01-15T08:00:00Z");
        return story.then(
                new StatementIssued(LEDGER, 1, 1, null, figures(story, 1), null, parse("2026-01-15")),
                new StatementSent(
                        LEDGER,
                        1,
                        1,
                        parse("2026-01-15"),
                        SendingMeans.LETTER,
                        BeneficiaryRole.MAYOR_OR_PRESIDENT,
                        null,
                        null),
                new StatementAnswerRecorded(
                        LEDGER,
                        1,
                        1,
                        StatementAnswer.CONTESTED,
                        parse("2026-01-15"),
                        List.of(new StatementPoint(MISREAD, "La séance a duré une heure et demie.")),
                        null));
    }

    /** In the second year: an hour out of scope, 30 minutes that count, and a session planned for May. */
    public static Story secondYear() {
        return reassessed()
                .at("2026-02-03T08:00:00Z")
                .then(
                        new AssistanceHourLogged(
                                LEDGER,
                                entry("imprimante"),
                                service("2026-02-02", 60, AssistanceCategory.OUT_OF_SCOPE, null),
                                60,
                                false,
                                null,
                                null,
                                null,
                                null,
                                parse("2026-02-03")),
                        logged("parapheur", "2026-02-03", 30),
                        new AssistancePlanned(
                                LEDGER,
                                new PlanId("plan-mai"),
                                parse("2026-05-12"),
                                45,
                                AssistanceChannel.ON_SITE,
                                AGENT,
                                "Prise en main du parapheur",
                                parse("2026-02-03")));
    }

    /** The end is brought forward to 31 May 2026. */
    public static Story cutShort() {
        return secondYear()
                .at("2026-03-02T08:00:00Z")
                .then(new AssistanceTermRevised(
                        LEDGER,
                        List.of(new Term(Libercourt.TERM.firstDay(), parse("2026-05-31"))),
                        "convention.amendment-concluded",
                        parse("2026-03-02")));
    }

    /** An entry under that name. */
    public static EntryId entry(String name) {
        return new EntryId("entry-libercourt-" + name);
    }

    /** Assistance by telephone, recorded the same day. */
    public static AssistanceHourLogged logged(String name, String on, int minutes) {
        return logged(name, service(on, minutes, AssistanceCategory.ASSISTANCE, null), null, on);
    }

    private static AssistanceHourLogged shared(String name, String on, int minutes) {
        var session = new SessionId("session-cdg-62-juin");
        return logged(name, service(on, minutes, AssistanceCategory.ASSISTANCE, session), null, on);
    }

    private static AssistanceHourLogged late(String name, String on, int minutes) {
        return logged(
                name,
                service(on, minutes, AssistanceCategory.PREVENTIVE_MAINTENANCE, null),
                "Carnet retrouvé.",
                "2025-12-10");
    }

    private static AssistanceHourLogged logged(
            String name, ServiceRendered service, @Nullable String lateReason, String recordedOn) {
        return new AssistanceHourLogged(
                LEDGER,
                entry(name),
                service,
                service.minutes(),
                false,
                null,
                null,
                lateReason,
                null,
                parse(recordedOn));
    }

    private static AssistanceAcknowledged acknowledged(String name, String on) {
        return new AssistanceAcknowledged(
                LEDGER, entry(name), BeneficiaryRole.TOWN_HALL_SECRETARY, null, parse(on), null);
    }

    private static ServiceRendered service(
            String on, int minutes, AssistanceCategory category, @Nullable SessionId session) {
        return new ServiceRendered(
                parse(on),
                minutes,
                category,
                AssistanceChannel.PHONE,
                AGENT,
                BeneficiaryRole.TOWN_HALL_SECRETARY,
                null,
                "Dépôt d’un acte",
                null,
                session);
    }

    private static YearFigures figures(Story story, int year) {
        return Story.fold(new FloorProjection(), story.events())
                .firstEntry()
                .getValue()
                .count()
                .book()
                .year(year)
                .figures();
    }
}
