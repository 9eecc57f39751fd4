package fr.cdg62.opposable.application.hour;

import fr.cdg62.opposable.application.api.EdgeRefusal;
import fr.cdg62.opposable.kernel.AtTheEdge;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed, as it came, under the names of the page's fields. Its key makes the ids of all that follows from it: sent twice, it is
 * recorded once.
 *
 * @param key a UUID given with the page
 * @param bodies the collectivities, blank where a row was left empty
 * @param fields every other field, by its name
 */
@AtTheEdge("a page is given the key of the entry that will be typed on it")
public record HourTyped(String key, List<String> bodies, Map<String, String> fields) {

    static final String BODY = "collectivite";
    static final String DATE = "date";
    static final String DURATION = "duree";
    static final String SUBJECT = "objet";
    static final String ROLE = "role";
    static final String CHANNEL = "canal";
    static final String CATEGORY = "nature";
    static final String AGENT = "agent";
    static final String LATE = "motif";
    static final String OFF_CONVENTION = "horsConvention";

    private static final String KEY = "_commande";
    private static final String ROWS = "seance";
    private static final int ROWS_MAX = 60;
    private static final int ROWS_MORE = 3;

    public HourTyped {
        bodies = List.copyOf(bodies);
        fields = Map.copyOf(fields);
    }

    /** An empty entry, with what the address says is typed already: an agent keeps hers as a bookmark. */
    static HourTyped opened(HttpServletRequest request) {
        var asked = request.getParameter(ROWS);
        int rows = asked != null && asked.matches("[0-9]{1,2}") ? Math.clamp(Integer.parseInt(asked), 1, ROWS_MAX) : 1;
        var bodies = new ArrayList<>(typed(request));
        while (bodies.size() < rows) {
            bodies.add("");
        }
        return new HourTyped(UUID.randomUUID().toString(), bodies, fields(request));
    }

    /** An entry that was sent. */
    static HourTyped sent(HttpServletRequest request) {
        var key = request.getParameter(KEY);
        if (key == null || !key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw EdgeRefusal.BAD_REQUEST.with("parameter", KEY);
        }
        var typed = typed(request);
        return new HourTyped(key, typed.isEmpty() ? List.of("") : typed, fields(request));
    }

    /** The same under a key of its own: another entry, though it was typed on a page that had served already. */
    HourTyped anew() {
        return new HourTyped(UUID.randomUUID().toString(), bodies, fields);
    }

    /** The same, with rows for more collectivities. */
    HourTyped withMoreRows() {
        var more = new ArrayList<>(bodies);
        for (int i = 0; i < ROWS_MORE && more.size() < ROWS_MAX; i++) {
            more.add("");
        }
        return new HourTyped(key, more, fields);
    }

    /** The same, with a field that was left empty filled in. */
    HourTyped with(String name, String value) {
        var more = new HashMap<>(fields);
        more.putIfAbsent(name, value);
        return new HourTyped(key, bodies, more);
    }

    /** What was typed in that field, empty when nothing was. */
    public String one(String name) {
        return fields.getOrDefault(name, "");
    }

    private static List<String> typed(HttpServletRequest request) {
        var values = request.getParameterValues(BODY);
        return values == null
                ? List.of()
                : Arrays.stream(values).limit(ROWS_MAX).map(String::strip).toList();
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        var fields = new HashMap<String, String>();
        for (var name : List.of(DATE, DURATION, SUBJECT, ROLE, CHANNEL, CATEGORY, AGENT, LATE, OFF_CONVENTION)) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                fields.put(name, value.strip());
            }
        }
        return fields;
    }
}
