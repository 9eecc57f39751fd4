package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.application.access.AccessPolicy;
import fr.cdg62.opposable.application.api.CommandRoute;
import fr.cdg62.opposable.application.api.CommandRoutes;
import fr.cdg62.opposable.application.api.ProblemWords;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.assistance.api.ConsiderLedger;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.api.ConsiderConvention;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.kernel.command.PossibleAction;
import fr.cdg62.opposable.kernel.command.PossibleActions;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.project.api.ConsiderProject;
import fr.cdg62.opposable.project.value.ProjectId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts in words, for one viewer, what the aggregate itself says it allows: the role first, then the rules of state. */
@Component
public final class FormActions implements PossibleActions {

    private final CommandPort commands;
    private final CommandEdge edge;

    /** Actions of the aggregates behind that port. */
    public FormActions(CommandPort commands, CommandEdge edge) {
        this.commands = commands;
        this.edge = edge;
    }

    @Override
    public List<PossibleAction> on(String aggregate, Viewer viewer) {
        var context = edge.by(viewer.account(), viewer.role(), "PAGE", "consider/" + aggregate, null);
        return commands.possibilities(question(aggregate), context).stream()
                .flatMap(possibility ->
                        route(possibility).stream().map(route -> action(possibility, route, aggregate, viewer)))
                .toList();
    }

    private static Object question(String aggregate) {
        if (aggregate.startsWith("project-")) {
            return new ConsiderProject(new ProjectId(aggregate));
        }
        return aggregate.startsWith("ledger-")
                ? new ConsiderLedger(new LedgerId(aggregate))
                : new ConsiderConvention(new ConventionId(aggregate));
    }

    private static Optional<CommandRoute> route(Possibility possibility) {
        return CommandRoutes.ALL.stream()
                .filter(route -> route.command().getSimpleName().equals(possibility.command()))
                .findFirst();
    }

    private static PossibleAction action(Possibility possibility, CommandRoute route, String aggregate, Viewer viewer) {
        var refusal = AccessPolicy.maySend(viewer.role(), route.command()) ? possibility.refusal() : forbidden(viewer);
        var title = FormWords.title(route.command());
        return refusal == null
                ? new PossibleAction(
                        possibility.command(), title, FormLink.address(route, aggregate), null, null, null, null)
                : new PossibleAction(
                        possibility.command(),
                        title,
                        null,
                        refusal.code(),
                        refusal.source(),
                        word(refusal, "detail"),
                        word(refusal, "remedy"));
    }

    private static Refusal forbidden(Viewer viewer) {
        return Refusal.of(CommandRefusal.FORBIDDEN, Article.of("politique d'accès"), Facts.of("role", viewer.role()));
    }

    private static String word(Refusal refusal, String part) {
        return ProblemWords.text(refusal.code(), part, Locale.FRENCH, refusal.facts());
    }
}
