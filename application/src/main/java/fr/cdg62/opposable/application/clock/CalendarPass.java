package fr.cdg62.opposable.application.clock;

import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.assistance.api.CloseAssistanceYear;
import fr.cdg62.opposable.assistance.api.NoteStatementSilence;
import fr.cdg62.opposable.convention.api.ExpireConvention;
import fr.cdg62.opposable.convention.api.IssueTermReminder;
import fr.cdg62.opposable.convention.api.StartConvention;
import fr.cdg62.opposable.convention.value.HousePolicy;
import fr.cdg62.opposable.due.DueNotices;
import fr.cdg62.opposable.due.DueProjection;
import fr.cdg62.opposable.due.LedgerDueProjection;
import fr.cdg62.opposable.due.LedgerNotices;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Views;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the calendar has made due. Each notice has a deterministic id, so a pass that runs twice, late, or again after a
 * crash tells nothing twice; a notice that is refused is left for the next pass and hinders no other.
 */
public final class CalendarPass {
    private static final Logger LOG = LoggerFactory.getLogger("opposable.calendar");
    private static final DueProjection DUE = new DueProjection();
    private static final LedgerDueProjection LEDGERS = new LedgerDueProjection();
    private static final Duration CATCH_UP = Duration.ofMinutes(2);

    private final CommandPort commands;
    private final CommandEdge edge;
    private final Views views;
    private final EventLog log;

    /** A pass that reads what is due from those views. */
    public CalendarPass(CommandPort commands, CommandEdge edge, Views views, EventLog log) {
        this.commands = commands;
        this.edge = edge;
        this.views = views;
        this.log = log;
    }

    /** Sends what is due today; the day it was done for. */
    public synchronized LocalDate run() {
        var today = edge.clock().today();
        if (!views.awaitPosition(DUE, log.head(), CATCH_UP) || !views.awaitPosition(LEDGERS, log.head(), CATCH_UP)) {
            LOG.warn("the view of what is due lags behind: what it does not know yet waits for the next pass");
        }
        for (var due : views.list(DUE, AsKnown.now()).views()) {
            send(due, today);
        }
        for (var due : views.list(LEDGERS, AsKnown.now()).views()) {
            send(due, today);
        }
        return today;
    }

    private void send(DueNotices due, LocalDate today) {
        remind(due, today);
        if (due.startIsDue(today)) {
            var on = Objects.requireNonNull(due.firstDay());
            send(new StartConvention(due.id(), on), "start/" + due.id().value() + "/" + on);
        }
        if (due.endIsDue(today)) {
            var on = Objects.requireNonNull(due.endedOn());
            send(new ExpireConvention(due.id(), on), "expire/" + due.id().value() + "/" + on);
        }
    }

    private void remind(DueNotices due, LocalDate today) {
        for (var months : due.remindersDue(today, HousePolicy.current().reminderMonths())) {
            var lastDay = Objects.requireNonNull(due.lastDay());
            send(
                    new IssueTermReminder(due.id(), months, lastDay.minusMonths(months)),
                    "remind/" + due.id().value() + "/" + lastDay + "/" + months);
        }
    }

    private void send(LedgerNotices due, LocalDate today) {
        var ledger = due.id().value();
        due.yearsDue(today)
                .forEach((year, on) -> send(
                        new CloseAssistanceYear(due.id(), year, on), "close-year/" + ledger + "/" + year + "/" + on));
        for (var statement : due.silencesDue(today)) {
            var on = due.silentSince(statement);
            send(
                    new NoteStatementSilence(due.id(), statement.year(), statement.number(), on),
                    "silence/" + ledger + "/" + statement.year() + "/" + statement.number() + "/" + on);
        }
    }

    private void send(Object command, String commandId) {
        try {
            commands.send(command, edge.bySystem("CLOCK", commandId));
        } catch (CommandRefused refused) {
            LOG.warn(
                    "the notice {} was refused: {}",
                    commandId,
                    refused.refusal().code());
        }
    }
}
