package fr.cdg62.opposable.kernel.event;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical JSON of RFC 8785 for what the journal needs: objects, strings and whole numbers. No floating point exists in
 * the product. Names are sorted by UTF-16 code unit, which is Java's own order of strings.
 */
public final class CanonicalJson {

    private static final long WHOLE_NUMBER_MAX = (1L << 53) - 1;

    private CanonicalJson() {}

    /**
     * The canonical text of an object whose values are strings, whole numbers or such objects.
     *
     * @throws IllegalArgumentException for any other value, and for a lone surrogate, which has no UTF-8 form
     */
    public static String of(Map<String, ?> object) {
        var out = new StringBuilder();
        write(object, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Map<?, ?> object -> writeObject(object, out);
            case String text -> writeString(text, out);
            case Long number -> writeNumber(number, out);
            case Integer number -> writeNumber(number, out);
            default -> throw new IllegalArgumentException("not canonical: " + value.getClass());
        }
    }

    private static void writeNumber(long number, StringBuilder out) {
        if (number > WHOLE_NUMBER_MAX || number < -WHOLE_NUMBER_MAX) {
            throw new IllegalArgumentException("beyond the whole numbers of RFC 8785: " + number);
        }
        out.append(number);
    }

    private static void writeObject(Map<?, ?> object, StringBuilder out) {
        out.append('{');
        var separator = "";
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            writeString(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void writeString(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(c -> writeCodePoint(c, out));
        out.append('"');
    }

    private static void writeCodePoint(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.getType(c) == Character.SURROGATE) {
                    throw new IllegalArgumentException("a lone surrogate has no canonical form");
                } else if (c < 0x20) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }
}
