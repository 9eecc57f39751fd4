package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.application.importing.LineVerdict.Kind;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.projection.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * Sends one line's command, or runs it dry, under an id made of the file and the line: sent again, it is answered and not recorded
 * twice.
 *
 * @param lines what the lines of the sheet become
 */
record LineJudge<C>(CommandPort commands, CommandEdge edge, EventLog log, ImportLines<C> lines, ImportJob job) {

    LineVerdict judge(Sheet.Row row, boolean recording) {
        @Nullable C command = null;
        try {
            command = lines.command(row);
            lines.requireNew(command, recording);
            var weaknesses = recording ? recorded(command, row) : foreseen(command, row);
            lines.allowed(command);
            return LineVerdict.accepted(row.number(), lines.convention(command).value(), weaknesses);
        } catch (CommandRefused refused) {
            return refused(row, command, command == null ? refused : lines.meant(command, refused));
        } catch (InvalidValue invalid) {
            return LineVerdict.of(row.number(), Kind.REFUSED, convention(command), invalid.refusal());
        }
    }

    /** Remembers a line that was allowed before a stop, for those after it. */
    void remember(Sheet.Row row) {
        try {
            lines.allowed(lines.command(row));
        } catch (CommandRefused | InvalidValue unreadableNow) {
            // Its verdict stands; a person or a ledger it names has gone since, and no later line can tell the same.
            return;
        }
    }

    private @Nullable String foreseen(C command, Sheet.Row row) {
        var dryRun = commands.dryRun(command, context(row));
        if (dryRun.outcome().repeated()) {
            throw lines.there(command);
        }
        return Weaknesses.of(dryRun.events().stream());
    }

    private @Nullable String recorded(C command, Sheet.Row row) {
        return weaknesses(commands.send(command, context(row)).outcome());
    }

    private @Nullable String weaknesses(CommandOutcome outcome) {
        if (outcome.events().stream().noneMatch(name -> name.endsWith(".anomaly-raised"))) {
            return null;
        }
        return Weaknesses.of(log.readStream(outcome.stream()).stream()
                .filter(event -> event.sequence() <= outcome.version())
                .filter(event ->
                        event.sequence() > outcome.version() - outcome.events().size())
                .map(RecordedEvent::payload));
    }

    private CommandContext context(Sheet.Row row) {
        var id = "import/" + job.file().value() + "/" + row.number();
        return edge.by(job.account(), job.role(), "IMPORT", id, null);
    }

    private LineVerdict refused(Sheet.Row row, @Nullable C command, CommandRefused refused) {
        var refusal = refused.refusal();
        var other = refusal.facts().get("convention");
        return ImportRefusal.saysThere(refusal.code())
                ? LineVerdict.of(row.number(), Kind.ALREADY_THERE, other, refusal)
                : LineVerdict.of(row.number(), Kind.REFUSED, convention(command), refusal);
    }

    private @Nullable String convention(@Nullable C command) {
        return command == null ? null : lines.convention(command).value();
    }
}
