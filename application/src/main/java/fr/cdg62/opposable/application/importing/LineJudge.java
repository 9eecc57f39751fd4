package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.application.importing.LineVerdict.Kind;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends one line's command, or runs it dry, under an id made of the file and the line: sent again, it is answered and not recorded
 * twice.
 *
 * @param recorded the conventions that are there already by other ways
 * @param told the conventions that earlier lines of the file tell already, as they are checked
 */
record LineJudge(
        CommandPort commands,
        CommandEdge edge,
        ImportLine lines,
        ImportJob job,
        RecordedConventions recorded,
        Set<String> told) {

    private static final String DRAFTED_BEFORE = "ALREADY_DRAFTED";

    LineVerdict judge(Sheet.Row row, boolean recording) {
        @Nullable String convention = null;
        try {
            var command = lines.command(row);
            convention = command.conventionId().value();
            var same = recorded.same(command);
            if (same.isPresent()) {
                return there(row, same.get());
            }
            if (!recording && told.contains(convention)) {
                return there(row, convention);
            }
            var context = edge.by(
                    job.account(), job.role(), "IMPORT", "import/" + job.file().value() + "/" + row.number(), null);
            return recording ? record(command, context) : checked(command, context);
        } catch (CommandRefused refused) {
            return refused.refusal().code().equals(DRAFTED_BEFORE) && convention != null
                    ? there(row, convention)
                    : LineVerdict.of(row.number(), Kind.REFUSED, convention, refused.refusal());
        } catch (InvalidValue invalid) {
            return LineVerdict.of(row.number(), Kind.REFUSED, convention, invalid.refusal());
        }
    }

    private LineVerdict checked(ImportConvention command, CommandContext context) {
        var dryRun = commands.dryRun(command, context);
        var weaknesses = dryRun.events().stream()
                .filter(AnomalyRaised.class::isInstance)
                .map(event -> ((AnomalyRaised) event).code())
                .distinct()
                .collect(Collectors.joining(", "));
        told.add(command.conventionId().value());
        return LineVerdict.accepted(
                command.line(), command.conventionId().value(), weaknesses.isEmpty() ? null : weaknesses);
    }

    private LineVerdict record(ImportConvention command, CommandContext context) {
        commands.send(command, context);
        return LineVerdict.accepted(command.line(), command.conventionId().value(), null);
    }

    private static LineVerdict there(Sheet.Row row, String convention) {
        var refusal = ImportRefusal.CONVENTION_ALREADY_THERE.with("convention", convention);
        return LineVerdict.of(row.number(), Kind.ALREADY_THERE, convention, refusal.refusal());
    }
}
