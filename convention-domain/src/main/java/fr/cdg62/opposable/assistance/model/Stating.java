package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.IssueStatement;
import fr.cdg62.opposable.assistance.api.NoteStatementSilence;
import fr.cdg62.opposable.assistance.api.RecordStatementAnswer;
import fr.cdg62.opposable.assistance.api.SendStatement;
import fr.cdg62.opposable.assistance.api.StatementAnswerRecorded;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.api.StatementSent;
import fr.cdg62.opposable.assistance.api.StatementSilenceNoted;
import fr.cdg62.opposable.assistance.rule.AcceptingNamesNoPoint;
import fr.cdg62.opposable.assistance.rule.AnsweredOnceSent;
import fr.cdg62.opposable.assistance.rule.ContestingNamesAPoint;
import fr.cdg62.opposable.assistance.rule.EntryIsKnown;
import fr.cdg62.opposable.assistance.rule.SentOnceIssued;
import fr.cdg62.opposable.assistance.rule.SilenceHasLasted;
import fr.cdg62.opposable.assistance.rule.StatementAnsweredOnce;
import fr.cdg62.opposable.assistance.rule.StatementFollowsTheClosing;
import fr.cdg62.opposable.assistance.rule.StatementIsKnown;
import fr.cdg62.opposable.assistance.rule.StatementSaysSomethingNew;
import fr.cdg62.opposable.assistance.rule.StatementWasSent;
import fr.cdg62.opposable.assistance.rule.YearIsClosed;
import fr.cdg62.opposable.assistance.value.StatementPoint;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Objects;

/** The yearly statement: set down, sent for contradiction, answered or met with silence. */
final class Stating {

    private Stating() {}

    static Decision decide(LedgerFile file, IssueStatement command, LocalDate today) {
        int year = command.year();
        var closings = new Closings(file);
        var closed = closings.closed(year);
        var rules = Rules.require(
                        new YearIsClosed(year, closed.isPresent()),
                        new NotInTheFuture("issued on", command.issuedOn(), today))
                .andRequire(new StatementFollowsTheClosing(command.issuedOn(), closings.closedOn(year)));
        var figures = closed.orElseThrow();
        var before = new Statements(file).ofYear(year);
        boolean changed = before.isEmpty() || !before.getLast().figures().equals(figures);
        rules.andRequire(new StatementSaysSomethingNew(year, changed));
        return Decision.of(
                rules,
                new StatementIssued(
                        command.ledgerId(),
                        year,
                        before.size() + 1,
                        before.isEmpty() ? null : before.getFirst().number(),
                        figures,
                        command.document(),
                        command.issuedOn()));
    }

    static Decision decide(LedgerFile file, SendStatement command, LocalDate today) {
        var issued = new Statements(file).issued(command.year(), command.number());
        var rules = Rules.require(
                        new StatementIsKnown(command.year(), command.number(), issued.isPresent()),
                        new NotInTheFuture("sent on", command.sentOn(), today))
                .andRequire(new SentOnceIssued(
                        command.sentOn(), issued.orElseThrow().issuedOn()));
        return Decision.of(
                rules,
                new StatementSent(
                        command.ledgerId(),
                        command.year(),
                        command.number(),
                        command.sentOn(),
                        command.means(),
                        command.recipientRole(),
                        command.recipient(),
                        command.document()));
    }

    static Decision decide(LedgerFile file, RecordStatementAnswer command, LocalDate today) {
        var statements = new Statements(file);
        int points = command.points().size();
        var rules = wasSent(file, command.year(), command.number())
                .andRequire(
                        new StatementAnsweredOnce(
                                command.year(),
                                command.number(),
                                statements.isAnswered(command.year(), command.number())),
                        new NotInTheFuture("answered on", command.answeredOn(), today),
                        new AnsweredOnceSent(
                                command.answeredOn(), statements.firstSent(command.year(), command.number())),
                        new ContestingNamesAPoint(command.answer(), points),
                        new AcceptingNamesNoPoint(command.answer(), points));
        command.points().stream()
                .map(StatementPoint::entryId)
                .filter(Objects::nonNull)
                .forEach(entry -> rules.andRequire(
                        new EntryIsKnown(entry, file.line(entry).isPresent())));
        return Decision.of(
                rules,
                new StatementAnswerRecorded(
                        command.ledgerId(),
                        command.year(),
                        command.number(),
                        command.answer(),
                        command.answeredOn(),
                        command.points(),
                        command.document()));
    }

    /** The delay runs from the last sending, which leaves the collectivity the longest time to answer. */
    static Decision decide(LedgerFile file, NoteStatementSilence command, LocalDate today) {
        var statements = new Statements(file);
        int year = command.year();
        int number = command.number();
        var rules = wasSent(file, year, number);
        var silentSince = file.opened().policy().silentSince(statements.lastSent(year, number));
        rules.andRequire(
                new NotInTheFuture("on", command.on(), today), new SilenceHasLasted(command.on(), silentSince));
        return statements.isAnswered(year, number) || statements.isSilent(year, number)
                ? Decision.nothing(rules)
                : Decision.of(rules, new StatementSilenceNoted(command.ledgerId(), year, number, silentSince));
    }

    private static Rules wasSent(LedgerFile file, int year, int number) {
        var statements = new Statements(file);
        return Rules.require(
                new StatementIsKnown(
                        year, number, statements.issued(year, number).isPresent()),
                new StatementWasSent(
                        year,
                        number,
                        statements.sendings(year, number).findAny().isPresent()));
    }
}
