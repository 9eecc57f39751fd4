package fr.cdg62.opposable.verifier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One test vector of {@code docs/journal.md}. */
record Vector(Map<String, String> values, Map<String, String> metadata) {

    private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\" \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

    static List<Vector> all() {
        return Stream.of(Document.blocks("journal-vectors").get(0).strip().split("\n\n"))
                .map(Vector::read)
                .toList();
    }

    private static Vector read(String text) {
        var vector = new Vector(new HashMap<>(), new HashMap<>());
        for (var line : text.split("\n")) {
            var keywordAndRest = (line + " ").split(" ", 2);
            var rest = keywordAndRest[1].substring(0, Math.max(0, keywordAndRest[1].length() - 1));
            if (keywordAndRest[0].equals("metadata")) {
                var entry = ENTRY.matcher(rest);
                if (!entry.matches()) {
                    throw new AssertionError("not a name and a value: " + line);
                }
                vector.metadata.put(unescaped(entry.group(1)), unescaped(entry.group(2)));
            } else {
                vector.values.put(keywordAndRest[0], rest);
            }
        }
        return vector;
    }

    private static String unescaped(String json) {
        return ESCAPE.matcher(json).replaceAll(escape -> {
            var c = escape.group(1) == null
                    ? "\b\t\n\f\r\"\\/".charAt("btnfr\"\\/".indexOf(escape.group(2)))
                    : (char) Integer.parseInt(escape.group(1), 16);
            return Matcher.quoteReplacement(String.valueOf(c));
        });
    }

    String value(String keyword) {
        return values.get(keyword);
    }

    long number(String keyword) {
        return Long.parseLong(value(keyword));
    }

    @Override
    public String toString() {
        return value("vector");
    }
}
