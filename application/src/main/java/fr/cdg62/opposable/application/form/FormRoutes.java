package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.application.access.AccessPolicy;
import fr.cdg62.opposable.application.api.CommandRoute;
import fr.cdg62.opposable.application.api.CommandRoutes;
import fr.cdg62.opposable.application.command.CommandTarget;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.reading.NothingSuch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.StringNode;

/** Which forms there are, and who sees them: the table of commands and the table of roles decide. */
final class FormRoutes {

    private FormRoutes() {}

    /**
     * The route under that name.
     *
     * @throws NothingSuch when there is none
     * @throws CommandRefused when the role may not send its command
     */
    static CommandRoute at(String family, String verb, Role role) {
        var route = CommandRoutes.ALL.stream()
                .filter(one -> one.family().equals(family) && one.verb().equals(verb))
                .findFirst()
                .orElseThrow(NothingSuch::new);
        if (!AccessPolicy.maySend(role, route.command())) {
            throw new CommandRefused(Refusal.of(
                    CommandRefusal.FORBIDDEN,
                    Article.of("politique d'accès"),
                    Facts.of("role", role, "command", route.command().getSimpleName())));
        }
        return route;
    }

    /** What that role may do on things of that family: with an id on one that is there, without on one that begins. */
    static List<FormLink> links(String family, @Nullable String id, Role role) {
        return CommandRoutes.ALL.stream()
                .filter(route -> route.family().equals(family) && FieldShape.begins(route) == (id == null))
                .filter(route -> AccessPolicy.maySend(role, route.command()))
                .map(route -> FormLink.to(route, id))
                .toList();
    }

    /** Every family that has a form without an id, in the order of the table. */
    static List<String> families() {
        return CommandRoutes.ALL.stream().map(CommandRoute::family).distinct().toList();
    }

    /** Refuses, as unknown, a text that cannot be the id of that route's aggregate. */
    static void requireId(CommandRoute route, String id) {
        requireId(CommandTarget.component(route.command()).getType(), id);
    }

    private static void requireId(Class<?> type, String id) {
        try {
            ProductJson.mapper().treeToValue(StringNode.valueOf(id), type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new NothingSuch();
        }
    }
}
