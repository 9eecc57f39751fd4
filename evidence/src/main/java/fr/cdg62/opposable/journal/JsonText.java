package fr.cdg62.opposable.journal;

import java.util.HexFormat;

/** A string as {@code docs/journal.md}, section 3, writes it. */
final class JsonText {

    private JsonText() {}

    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(unit -> append(quoted, (char) unit));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char unit) {
        switch (unit) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\b' -> quoted.append("\\b");
            case '\t' -> quoted.append("\\t");
            case '\n' -> quoted.append("\\n");
            case '\f' -> quoted.append("\\f");
            case '\r' -> quoted.append("\\r");
            default -> {
                if (unit < ' ') {
                    quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
                } else {
                    quoted.append(unit);
                }
            }
        }
    }
}
