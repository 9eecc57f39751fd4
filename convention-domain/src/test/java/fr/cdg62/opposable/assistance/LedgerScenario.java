package fr.cdg62.opposable.assistance;

import fr.cdg62.opposable.assistance.api.CloseAssistanceYear;
import fr.cdg62.opposable.assistance.api.IssueStatement;
import fr.cdg62.opposable.assistance.api.NoteStatementSilence;
import fr.cdg62.opposable.assistance.api.OfferAssistance;
import fr.cdg62.opposable.assistance.api.OpenAssistanceLedger;
import fr.cdg62.opposable.assistance.api.PlanAssistance;
import fr.cdg62.opposable.assistance.api.RecordOfferAnswer;
import fr.cdg62.opposable.assistance.api.RecordStatementAnswer;
import fr.cdg62.opposable.assistance.api.ReviseAssistanceTerm;
import fr.cdg62.opposable.assistance.api.SendStatement;
import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.assistance.value.OfferId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.assistance.value.RevisedCoverage;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.assistance.value.StatementPoint;
import fr.cdg62.opposable.cast.Communes;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;

/** How the scenarios of a ledger speak: what is not said is usual. Each thing reaches the edge on its own day, unless said otherwise. */
final class LedgerScenario {

    static final LedgerId LEDGER = new LedgerId("ledger-cdg-62-libercourt-2024");

    static final PersonId AGENT = new PersonId("person-cdg-62-agente-imaginaire");

    private LedgerScenario() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Told told(Object command, String on) {
        return Told.of(command).on(on);
    }

    /** From 16 October 2024, the day of the deed, to 15 October 2029. */
    static OpenAssistanceLedger opened() {
        return openedFrom("2024-10-16", "2029-10-15");
    }

    static OpenAssistanceLedger openedFrom(String first, String last) {
        return new OpenAssistanceLedger(
                LEDGER, Communes.CDG_62, Communes.LIBERCOURT, day(first), List.of(new Term(day(first), day(last))));
    }

    static HourBuilder hour(String entry, String servedOn, int minutes) {
        return new HourBuilder(entry, servedOn, minutes);
    }

    static Told planned(String plan, String on, int minutes) {
        return told(
                new PlanAssistance(
                        LEDGER,
                        new PlanId(plan),
                        day(on),
                        minutes,
                        AssistanceChannel.ON_SITE,
                        AGENT,
                        "Renouvellement des certificats"),
                "2025-05-21");
    }

    static Told offered(String offer, String on, String answerBy) {
        return told(
                new OfferAssistance(
                        LEDGER,
                        new OfferId(offer),
                        day(on),
                        "Maintenance de printemps",
                        SendingMeans.EMAIL,
                        day(answerBy),
                        null),
                on);
    }

    static Told answered(String offer, OfferAnswer answer, String on) {
        return told(new RecordOfferAnswer(LEDGER, new OfferId(offer), answer, day(on), null, null), on);
    }

    /** The notice of the clock that runs on that very day. */
    static Told closing(int year, String on) {
        return told(closingOn(year, on), on);
    }

    static CloseAssistanceYear closingOn(int year, String on) {
        return new CloseAssistanceYear(LEDGER, year, day(on));
    }

    /** What moves the end of a term that begins on 16 October 2024, known on that day. */
    static Told revised(String last, String because, String knownOn) {
        return revised("2024-10-16", last, because, knownOn);
    }

    static Told revised(String first, String last, String because, String knownOn) {
        var coverage = new RevisedCoverage(List.of(new Term(day(first), day(last))), because, day(knownOn));
        return told(new ReviseAssistanceTerm(LEDGER, coverage), knownOn);
    }

    static Told statement(int year, String on) {
        return told(new IssueStatement(LEDGER, year, day(on), null), on);
    }

    static Told sent(int year, int number, String on) {
        return told(
                new SendStatement(
                        LEDGER,
                        year,
                        number,
                        day(on),
                        SendingMeans.REGISTERED_LETTER,
                        BeneficiaryRole.MAYOR_OR_PRESIDENT,
                        null,
                        null),
                on);
    }

    static Told statementAnswer(int year, int number, StatementAnswer answer, String on, StatementPoint... points) {
        return told(new RecordStatementAnswer(LEDGER, year, number, answer, day(on), List.of(points), null), on);
    }

    static Told silence(int year, int number, String on) {
        return told(new NoteStatementSilence(LEDGER, year, number, day(on)), on);
    }
}
