package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.kernel.AtTheEdge;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says of a command beside its body.
 *
 * @param commandId the Idempotency-Key, or one made here
 * @param expectedVersion the version in If-Match, or null
 * @param dryRun whether nothing may be appended
 */
@AtTheEdge("a caller who gives no Idempotency-Key is given one")
record CommandHeaders(String commandId, @Nullable Long expectedVersion, boolean dryRun) {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");
    private static final Pattern VERSION = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    static CommandHeaders of(HttpServletRequest request) {
        return new CommandHeaders(commandId(request), expectedVersion(request), dryRun(request));
    }

    private static String commandId(HttpServletRequest request) {
        var keys = Collections.list(request.getHeaders("Idempotency-Key"));
        if (keys.isEmpty()) {
            return UUID.randomUUID().toString();
        }
        if (keys.size() > 1 || !KEY.matcher(keys.getFirst()).matches()) {
            throw EdgeRefusal.BAD_IDEMPOTENCY_KEY.with();
        }
        return keys.getFirst();
    }

    private static @Nullable Long expectedVersion(HttpServletRequest request) {
        var given = Collections.list(request.getHeaders("If-Match"));
        if (given.isEmpty()) {
            return null;
        }
        var version = VERSION.matcher(given.getFirst());
        if (given.size() > 1 || !version.matches()) {
            throw EdgeRefusal.BAD_IF_MATCH.with();
        }
        return Long.valueOf(version.group(1));
    }

    private static boolean dryRun(HttpServletRequest request) {
        var given = request.getParameter("dryRun");
        if (given != null && !given.equals("true") && !given.equals("false")) {
            throw EdgeRefusal.BAD_PARAMETER.with("parameter", "dryRun");
        }
        return "true".equals(given);
    }
}
