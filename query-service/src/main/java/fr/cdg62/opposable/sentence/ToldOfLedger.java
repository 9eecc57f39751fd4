package fr.cdg62.opposable.sentence;

import fr.cdg62.opposable.assistance.api.AssistanceAcknowledged;
import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.AssistanceHourCancelled;
import fr.cdg62.opposable.assistance.api.AssistanceHourCorrected;
import fr.cdg62.opposable.assistance.api.AssistanceHourLinked;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.AssistanceHourReleased;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerClosed;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerOpened;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerReopened;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerTransferred;
import fr.cdg62.opposable.assistance.api.AssistanceOffered;
import fr.cdg62.opposable.assistance.api.AssistancePlanned;
import fr.cdg62.opposable.assistance.api.AssistanceTermRevised;
import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyCleared;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.assistance.api.OfferAnswerRecorded;
import fr.cdg62.opposable.assistance.api.PlannedAssistanceCancelled;
import fr.cdg62.opposable.assistance.api.StatementAnswerRecorded;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.api.StatementSent;
import fr.cdg62.opposable.assistance.api.StatementSilenceNoted;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.timeline.Arguments;

/** What the history's sentence says of each event of a ledger of assistance. */
final class ToldOfLedger {

    private static final String ENTRY = "ENTRY/";
    private static final String YEAR = "YEAR/";

    private ToldOfLedger() {}

    static Arguments of(AssistanceEvent event) {
        var said = Arguments.none();
        return switch (event) {
            case AssistanceAcknowledged e ->
                said.and("entry", e.entryId()).and("role", e.role()).and("document", e.document());
            case AssistanceHourCancelled e -> said.and("entry", e.entryId()).and("reason", e.reason());
            case AssistanceHourCorrected e ->
                service(said, e.service())
                        .and("corrected", e.corrected())
                        .and("entry", e.entryId())
                        .and("reason", e.reason())
                        .and("offConventionReason", e.offConventionReason())
                        .and("document", e.service().document());
            case AssistanceHourLinked e -> said.and("entry", e.entryId()).and("reason", e.reason());
            case AssistanceHourLogged e ->
                service(said, e.service())
                        .and("entry", e.entryId())
                        .and("counted", e.countedMinutes())
                        .and("plan", e.plan())
                        .and("offConventionReason", e.offConventionReason())
                        .and("lateReason", e.lateReason())
                        .and("line", e.origin() == null ? null : e.origin().line())
                        .and("document", e.service().document());
            case AssistanceHourReleased e -> said.and("entry", e.entryId()).and("reason", e.reason());
            case AssistanceLedgerClosed e -> said.and("lastDay", e.lastDay());
            case AssistanceLedgerOpened e ->
                said.and("deedDate", e.deedDate())
                        .and("firstDay", e.periods().getFirst().firstDay())
                        .and("lastDay", e.periods().getLast().lastDay())
                        .and("floor", e.policy().floor().minutes());
            case AssistanceLedgerReopened e -> said.and("closedOn", e.closedOn());
            case AssistanceLedgerTransferred e -> said.and("from", e.from()).and("to", e.to());
            case AssistanceOffered e ->
                said.and("about", e.subject())
                        .and("means", e.means())
                        .and("answerBy", e.answerBy())
                        .and("document", e.document());
            case AssistancePlanned e ->
                said.and("plannedFor", e.plannedFor())
                        .and("minutes", e.minutes())
                        .and("channel", e.channel())
                        .and("about", e.subject());
            case AssistanceTermRevised e ->
                said.and(
                        "lastDay",
                        e.periods().isEmpty() ? null : e.periods().getLast().lastDay());
            case AssistanceYearClosed e -> figures(said, e.figures());
            case AssistanceYearReassessed e -> figures(said, e.figures());
            case LedgerAnomalyCleared e -> weak(said, e.subject()).and("code", e.code());
            case LedgerAnomalyRaised e -> weak(said, e.subject()).and("code", e.code());
            case OfferAnswerRecorded e ->
                said.and("offer", e.offerId())
                        .and("answer", e.answer())
                        .and("reason", e.reason())
                        .and("document", e.document());
            case PlannedAssistanceCancelled e -> said.and("plan", e.planId()).and("reason", e.reason());
            case StatementAnswerRecorded e ->
                statement(said, e.year(), e.number())
                        .and("answer", e.answer())
                        .and("points", e.points().isEmpty() ? null : e.points().size())
                        .and("document", e.document());
            case StatementIssued e ->
                figures(said, e.figures())
                        .and("number", e.number())
                        .and("supplements", e.supplements())
                        .and("document", e.document());
            case StatementSent e ->
                statement(said, e.year(), e.number())
                        .and("means", e.means())
                        .and("role", e.recipientRole())
                        .and("document", e.document());
            case StatementSilenceNoted e -> statement(said, e.year(), e.number());
        };
    }

    private static Arguments service(Arguments said, ServiceRendered service) {
        return said.and("minutes", service.minutes())
                .and("servedOn", service.servedOn())
                .and("category", service.category())
                .and("channel", service.channel())
                .and("role", service.beneficiaryRole())
                .and("about", service.subject())
                .and("session", service.session());
    }

    private static Arguments figures(Arguments said, YearFigures figures) {
        return said.and("year", figures.year())
                .and("minutes", figures.minutes())
                .and("target", figures.targetMinutes())
                .and(
                        "strict",
                        figures.strictTargetMinutes() == figures.targetMinutes() ? null : figures.strictTargetMinutes())
                .and("outcome", figures.outcome());
    }

    private static Arguments statement(Arguments said, int year, int number) {
        return said.and("year", year).and("number", number);
    }

    private static Arguments weak(Arguments said, String subject) {
        return subject.startsWith(ENTRY)
                ? said.and("entry", subject.substring(ENTRY.length()))
                : said.and("year", subject.substring(YEAR.length()));
    }
}
