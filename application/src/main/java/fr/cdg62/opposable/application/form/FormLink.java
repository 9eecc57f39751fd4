package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.application.api.CommandRoute;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The way to a form.
 *
 * @param address where it is
 * @param title what it does
 * @param help in which case, under which article
 */
public record FormLink(String address, String title, String help) {

    static FormLink to(CommandRoute route, @Nullable String id) {
        return new FormLink(address(route, id), FormWords.title(route.command()), FormWords.help(route.command()));
    }

    static String address(CommandRoute route, @Nullable String id) {
        var path = "/faire/" + route.family() + "/" + route.verb();
        return id == null ? path : path + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
