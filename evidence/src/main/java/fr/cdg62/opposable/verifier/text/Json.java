package fr.cdg62.opposable.verifier.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads any JSON text into maps, lists, strings, {@code Long}, {@code Double} and {@code Boolean}. Refuses what RFC 8259 refuses, a member
 * named twice, and more than 64 levels.
 */
public final class Json {

    private static final int DEEPEST = 64;

    private final String in;
    private int at;
    private int depth;

    private Json(String in) {
        this.in = in;
    }

    /** The object these UTF-8 bytes are. */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> object(byte[] utf8) throws Malformed {
        var json = new Json(Utf8.text(utf8));
        var value = json.value();
        json.blanks();
        Malformed.unless(json.at == json.in.length() && value instanceof Map, "one JSON object");
        return (Map<String, @Nullable Object>) java.util.Objects.requireNonNull(value);
    }

    private @Nullable Object value() throws Malformed {
        blanks();
        Malformed.unless(at < in.length(), "a value");
        return switch (in.charAt(at)) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> members() throws Malformed {
        var members = new LinkedHashMap<String, @Nullable Object>();
        if (opens('}')) {
            return members;
        }
        do {
            blanks();
            var name = string();
            Malformed.unless(next(':') && !members.containsKey(name), "a member named once");
            members.put(name, value());
        } while (next(','));
        closes('}');
        return members;
    }

    private List<@Nullable Object> elements() throws Malformed {
        var elements = new ArrayList<@Nullable Object>();
        if (opens(']')) {
            return elements;
        }
        do {
            elements.add(value());
        } while (next(','));
        closes(']');
        return elements;
    }

    private boolean opens(char closing) throws Malformed {
        at++;
        Malformed.unless(++depth <= DEEPEST, "fewer levels");
        boolean empty = next(closing);
        depth -= empty ? 1 : 0;
        return empty;
    }

    private void closes(char closing) throws Malformed {
        Malformed.unless(next(closing), "an end");
        depth--;
    }

    private boolean next(char c) {
        blanks();
        boolean there = at < in.length() && in.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void blanks() {
        while (at < in.length() && " \t\r\n".indexOf(in.charAt(at)) >= 0) {
            at++;
        }
    }

    private @Nullable Object word(String word, @Nullable Object value) throws Malformed {
        Malformed.unless(in.startsWith(word, at), word);
        at += word.length();
        return value;
    }

    private Object number() throws Malformed {
        int from = at;
        while (at < in.length() && "+-.0123456789eE".indexOf(in.charAt(at)) >= 0) {
            at++;
        }
        var text = in.substring(from, at);
        Malformed.unless(
                text.length() <= 40 && text.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?"), "a number");
        boolean whole = text.matches("-?[0-9]{1,18}");
        return whole ? (Object) Long.valueOf(text) : Double.valueOf(text);
    }

    private String string() throws Malformed {
        Malformed.unless(at < in.length() && in.charAt(at) == '"', "a string");
        var text = new StringBuilder();
        at++;
        while (true) {
            Malformed.unless(at < in.length(), "the end of a string");
            char c = in.charAt(at++);
            if (c == '"') {
                return text.toString();
            }
            Malformed.unless(c >= ' ', "an escaped control character");
            text.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() throws Malformed {
        Malformed.unless(at < in.length(), "an escape");
        char c = in.charAt(at++);
        if (c == 'u') {
            Malformed.unless(at + 4 <= in.length() && in.substring(at, at + 4).matches("[0-9a-fA-F]{4}"), "an escape");
            at += 4;
            return (char) Integer.parseInt(in, at - 4, at, 16);
        }
        int which = "\"\\/bfnrt".indexOf(c);
        Malformed.unless(which >= 0, "an escape");
        return "\"\\/\b\f\n\r\t".charAt(which);
    }
}
