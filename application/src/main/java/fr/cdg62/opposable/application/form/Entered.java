package fr.cdg62.opposable.application.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed, chosen or sent, by the name of its field: {@code adoptedOn}, {@code acts.0.number}.
 *
 * @param values as they came, one or several a name
 */
record Entered(Map<String, List<String>> values) {

    private static final int ROWS_MAX = 100;

    Entered {
        values = new LinkedHashMap<>(values);
    }

    /** What the address of a form says is entered already. */
    static Entered inAddress(HttpServletRequest request) {
        var entered = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("id")) {
                entered.put(name, List.of(values));
            }
        });
        return new Entered(entered);
    }

    /** The text of a field, without blanks around; empty when there is none. */
    String one(String name) {
        var given = values.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.getFirst().strip();
    }

    /** Every value of a field that is not empty. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The lines of a text, empty ones left out. */
    List<String> lines(String name) {
        return one(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The prefixes of the rows in which something was entered, {@code acts.0}, {@code acts.2}. */
    List<String> rows(String name) {
        var filled = new ArrayList<String>();
        for (int row = 0; row < ROWS_MAX; row++) {
            var prefix = name + "." + row;
            if (isFilled(prefix)) {
                filled.add(prefix);
            }
        }
        return filled;
    }

    /** Whether anything under that prefix was entered. */
    boolean isFilled(String prefix) {
        return values.keySet().stream()
                .anyMatch(name -> name.startsWith(prefix + ".") && !all(name).isEmpty());
    }

    /** The same, with one value more. */
    Entered with(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new Entered(more);
    }
}
