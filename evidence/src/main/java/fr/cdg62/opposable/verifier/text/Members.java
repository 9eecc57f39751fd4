package fr.cdg62.opposable.verifier.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, each asked for by its name and kind; what is missing or of another kind is refused. */
public record Members(Map<String, @Nullable Object> values) {

    private static final int PATH_LIMIT = 64;

    /** Reads an object. */
    public static Members of(byte[] utf8) throws Malformed {
        return new Members(Json.object(utf8));
    }

    /** Reads a line that is an object written as section 3 says; refuses any other spelling of it. */
    public static Members ofLine(byte[] line) throws Malformed {
        var members = of(line);
        var text = new CanonicalWriter().restart().value(members.values());
        Malformed.unless(Arrays.equals(text.bytes(), 0, text.length(), line, 0, line.length), "a canonical object");
        return members;
    }

    /** Refuses any member but these. */
    public Members only(String... names) throws Malformed {
        Malformed.unless(
                Set.of(names).containsAll(values.keySet()), "no other member than " + String.join(", ", names));
        return this;
    }

    /** A string. */
    public String text(String name) throws Malformed {
        if (values.get(name) instanceof String text) {
            return text;
        }
        throw new Malformed("the string " + name);
    }

    /** A string, or null when it is absent or null. */
    public @Nullable String textOrNull(String name) throws Malformed {
        return values.get(name) == null ? null : text(name);
    }

    /** A whole number from 0. */
    public long number(String name) throws Malformed {
        if (values.get(name) instanceof Long number && number >= 0 && number <= CanonicalCursor.GREATEST) {
            return number;
        }
        throw new Malformed("the whole number " + name);
    }

    /** An object. */
    @SuppressWarnings("unchecked")
    public Members object(String name) throws Malformed {
        if (values.get(name) instanceof Map<?, ?> map) {
            return new Members((Map<String, @Nullable Object>) map);
        }
        throw new Malformed("the object " + name);
    }

    /** A list of objects. */
    @SuppressWarnings("unchecked")
    public List<Members> objects(String name) throws Malformed {
        var objects = new ArrayList<Members>();
        for (var element : list(name)) {
            Malformed.unless(element instanceof Map, "a list of objects " + name);
            objects.add(new Members((Map<String, @Nullable Object>) java.util.Objects.requireNonNull(element)));
        }
        return objects;
    }

    /** A list of strings. */
    public List<String> texts(String name) throws Malformed {
        var texts = new ArrayList<String>();
        for (var element : list(name)) {
            if (!(element instanceof String text)) {
                throw new Malformed("a list of strings " + name);
            }
            texts.add(text);
        }
        return texts;
    }

    private List<?> list(String name) throws Malformed {
        if (values.get(name) instanceof List<?> list) {
            return list;
        }
        throw new Malformed("the list " + name);
    }

    /** A hash of 32 bytes, in hexadecimal. */
    public byte[] hash(String name) throws Malformed {
        return hash32(text(name));
    }

    /** A path: hashes of 32 bytes, in hexadecimal. */
    public List<byte[]> path(String name) throws Malformed {
        var texts = texts(name);
        Malformed.unless(texts.size() <= PATH_LIMIT, "a path no longer than a tree is high");
        var path = new ArrayList<byte[]>();
        for (var text : texts) {
            path.add(hash32(text));
        }
        return path;
    }

    /** 32 bytes from 64 lower-case hexadecimal digits. */
    public static byte[] hash32(String hexadecimal) throws Malformed {
        Malformed.unless(hexadecimal.matches("[0-9a-f]{64}"), "a hash of 64 hexadecimal digits");
        return HexFormat.of().parseHex(hexadecimal);
    }
}
