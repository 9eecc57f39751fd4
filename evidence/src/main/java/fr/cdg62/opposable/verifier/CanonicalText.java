package fr.cdg62.opposable.verifier;

import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** The canonical JSON of a leaf, as {@code docs/journal.md} section 3 writes it. */
final class CanonicalText {

    private CanonicalText() {}

    /** The members stand here in the order of their names. */
    static String of(Leaf leaf) {
        return "{\"eventId\":" + quoted(leaf.eventId())
                + ",\"metadata\":" + sorted(leaf.metadata())
                + ",\"name\":" + quoted(leaf.name())
                + ",\"payloadHash\":" + quoted(leaf.payloadHash())
                + ",\"recordedAt\":" + quoted(leaf.recordedAt())
                + ",\"revision\":" + leaf.revision()
                + ",\"sequence\":" + leaf.sequence()
                + ",\"stream\":" + quoted(leaf.stream()) + "}";
    }

    /** {@code String.compareTo} compares UTF-16 code units as unsigned numbers, which is the order asked for. */
    private static String sorted(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            refuseHalfAPair(text, i);
            quoted.append(escaped(text.charAt(i)));
        }
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> c < ' ' ? "\\u00" + HexFormat.of().toHexDigits((byte) c) : String.valueOf(c);
        };
    }

    private static void refuseHalfAPair(String text, int i) {
        boolean first = Character.isHighSurrogate(text.charAt(i));
        boolean second = Character.isLowSurrogate(text.charAt(i));
        boolean before = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        if ((first && !after) || (second && !before)) {
            throw new IllegalArgumentException("half of a surrogate pair has no UTF-8 form");
        }
    }
}
