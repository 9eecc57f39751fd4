package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.application.access.AccessPolicy;
import fr.cdg62.opposable.application.access.Account;
import fr.cdg62.opposable.application.access.CurrentAccount;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.application.command.StreamChanges;
import fr.cdg62.opposable.kernel.command.CommandAnswer;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.command.DryRun;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.servlet.HandlerMapping;

/** Takes every command over HTTP: the same steps for each row of {@link CommandRoutes}. */
public final class CommandApi {
    private final CommandPort commands;
    private final CommandEdge edge;
    private final CommandBinding binding;
    private final StreamChanges changes;
    private final EventNames names;

    /** An API that sends through that port. */
    public CommandApi(
            CommandPort commands, CommandEdge edge, CommandBinding binding, StreamChanges changes, EventNames names) {
        this.commands = commands;
        this.edge = edge;
        this.binding = binding;
        this.changes = changes;
        this.names = names;
    }

    /** Takes a command at the address of its route. */
    public void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var route = CommandRoutes.at(pattern);
        var id = request.getRequestURI().split("/", -1)[3];
        var account = CurrentAccount.required();
        requireAllowed(account, route);
        var headers = CommandHeaders.of(request);
        var command = binding.bind(route, id, edge.centre(), StrictBody.object(request));
        var context = edge.by(account.id(), account.role(), "API", headers.commandId(), headers.expectedVersion());
        response.setHeader("Idempotency-Key", headers.commandId());
        try {
            answer(route, command, context, headers.dryRun(), response);
        } catch (CommandRefused refused) {
            ProblemAnswers.write(problem(refused, id, context, request), request, response);
        }
    }

    private void answer(
            CommandRoute route, Object command, CommandContext context, boolean dryRun, HttpServletResponse response)
            throws IOException {
        if (dryRun) {
            JsonAnswer.write(200, told(commands.dryRun(command, context)), response);
            return;
        }
        var answer = commands.send(command, context);
        response.setHeader("ETag", "\"" + answer.outcome().version() + "\"");
        response.setHeader("Location", route.resource(answer.outcome().stream()));
        JsonAnswer.write(200, told(answer), response);
    }

    private static Map<String, Object> told(CommandAnswer answer) {
        var told = new LinkedHashMap<String, Object>();
        told.put("stream", answer.outcome().stream());
        told.put("version", answer.outcome().version());
        told.put("position", answer.position());
        told.put("events", answer.outcome().events());
        told.put("repeated", answer.outcome().repeated());
        return told;
    }

    private Map<String, Object> told(DryRun dryRun) {
        var events = dryRun.events().stream()
                .map(event -> Map.of("name", names.typeOf(event.getClass()).name(), "fact", event))
                .toList();
        var told = new LinkedHashMap<String, Object>();
        told.put("stream", dryRun.outcome().stream());
        told.put("version", dryRun.outcome().version());
        told.put("dryRun", true);
        told.put("repeated", dryRun.outcome().repeated());
        told.put("events", events);
        return told;
    }

    private Problem problem(CommandRefused refused, String id, CommandContext context, HttpServletRequest request) {
        var problem = ProblemAnswers.of(refused, ProblemWords.locale(request));
        var expected = context.expectedVersion();
        return refused.refusal().code().equals(CommandRefusal.STALE_VERSION.name()) && expected != null
                ? problem.with("changes", changes.since(id, expected))
                : problem;
    }

    private static void requireAllowed(Account account, CommandRoute route) {
        if (!AccessPolicy.maySend(account.role(), route.command())) {
            throw new CommandRefused(Refusal.of(
                    CommandRefusal.FORBIDDEN,
                    Article.of("politique d'accès"),
                    Facts.of("role", account.role(), "command", route.command().getSimpleName())));
        }
    }
}
