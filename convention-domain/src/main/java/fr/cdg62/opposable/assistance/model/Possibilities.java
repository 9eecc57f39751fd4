package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AcknowledgeAssistance;
import fr.cdg62.opposable.assistance.api.CancelAssistanceHour;
import fr.cdg62.opposable.assistance.api.CancelPlannedAssistance;
import fr.cdg62.opposable.assistance.api.CorrectAssistanceHour;
import fr.cdg62.opposable.assistance.api.IssueStatement;
import fr.cdg62.opposable.assistance.api.LinkAssistanceHour;
import fr.cdg62.opposable.assistance.api.LogAssistanceHour;
import fr.cdg62.opposable.assistance.api.OfferAssistance;
import fr.cdg62.opposable.assistance.api.PlanAssistance;
import fr.cdg62.opposable.assistance.api.RecordOfferAnswer;
import fr.cdg62.opposable.assistance.api.RecordStatementAnswer;
import fr.cdg62.opposable.assistance.api.ReleaseAssistanceHour;
import fr.cdg62.opposable.assistance.api.SendStatement;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.api.StatementSent;
import fr.cdg62.opposable.assistance.rule.AssistanceCode;
import fr.cdg62.opposable.assistance.rule.SomethingIsThere;
import fr.cdg62.opposable.assistance.value.LedgerLine;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the state of a ledger allows on a day, command by command, by the rules of state alone. */
final class Possibilities {

    private Possibilities() {}

    static List<Possibility> of(LedgerFile file, LocalDate today) {
        return List.of(
                Possibility.of(LogAssistanceHour.class, () -> Logging.possible(file, today)),
                Possibility.of(CorrectAssistanceHour.class, () -> anEntryStands(file)),
                Possibility.of(CancelAssistanceHour.class, () -> anEntryStands(file)),
                Possibility.of(AcknowledgeAssistance.class, () -> anEntryStands(file)),
                Possibility.of(LinkAssistanceHour.class, () -> anEntryStands(file)),
                Possibility.of(
                        ReleaseAssistanceHour.class,
                        () -> some(AssistanceCode.ENTRY_NOT_LINKED, "entries linked", linked(file))),
                Possibility.of(OfferAssistance.class, () -> Logging.possible(file, today)),
                Possibility.of(
                        RecordOfferAnswer.class,
                        () -> some(AssistanceCode.OFFER_UNKNOWN, "offers waiting", Offering.waiting(file))),
                Possibility.of(PlanAssistance.class, () -> Logging.possible(file, today)),
                Possibility.of(
                        CancelPlannedAssistance.class,
                        () -> some(
                                AssistanceCode.PLAN_UNKNOWN,
                                "sessions planned",
                                file.book().plans().size())),
                Possibility.of(
                        IssueStatement.class, () -> some(AssistanceCode.YEAR_NOT_CLOSED, "years closed", closed(file))),
                Possibility.of(
                        SendStatement.class,
                        () -> some(
                                AssistanceCode.STATEMENT_UNKNOWN,
                                "statements",
                                file.all(StatementIssued.class).count())),
                Possibility.of(
                        RecordStatementAnswer.class,
                        () -> some(
                                AssistanceCode.STATEMENT_NOT_SENT,
                                "statements sent",
                                file.all(StatementSent.class).count())));
    }

    private static Rules anEntryStands(LedgerFile file) {
        return some(AssistanceCode.ENTRY_UNKNOWN, "entries", standing(file).count());
    }

    private static long linked(LedgerFile file) {
        return standing(file).filter(LedgerLine::provesStep).count();
    }

    private static long closed(LedgerFile file) {
        var closings = new Closings(file);
        return closings.said().keySet().stream()
                .filter(year -> closings.closed(year).isPresent())
                .count();
    }

    private static Stream<LedgerLine> standing(LedgerFile file) {
        return file.book().lines().stream().filter(line -> line.reversal() == null);
    }

    private static Rules some(AssistanceCode code, String what, long count) {
        return Rules.require(new SomethingIsThere(code, what, count));
    }
}
