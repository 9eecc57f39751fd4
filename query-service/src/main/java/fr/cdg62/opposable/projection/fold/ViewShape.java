package fr.cdg62.opposable.projection.fold;

import fr.cdg62.opposable.projection.Projection;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The form a record gives its stored documents, in eight characters: another field anywhere in it is another form, so that no document
 * is read by a record that did not write it. The meaning of a fold that changes without its form is the projection's version.
 */
public final class ViewShape {

    private static final String HOUSE = "fr.cdg62.opposable";
    private static final int BYTES = 4;
    private static final Map<Class<?>, String> KNOWN = new ConcurrentHashMap<>();

    private ViewShape() {}

    /** What the documents of the projection are stored under, {@code 3-9f0c61aa}. */
    public static String version(Projection<?> projection) {
        return projection.version() + "-" + KNOWN.computeIfAbsent(projection.viewType(), ViewShape::of);
    }

    static String of(Class<?> view) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(described(view, Set.of()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of components and of what they hold; the names of our own records say nothing of what is stored. */
    private static String described(Type type, Set<Class<?>> within) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments())
                    .map(argument -> described(argument, within))
                    .collect(Collectors.joining(",", generic.getRawType().getTypeName() + "<", ">"));
        }
        if (!(type instanceof Class<?> plain)
                || !plain.isRecord()
                || !plain.getName().startsWith(HOUSE)) {
            return type.getTypeName();
        }
        if (within.contains(plain)) {
            return "itself";
        }
        var inside = new HashSet<>(within);
        inside.add(plain);
        return Arrays.stream(plain.getRecordComponents())
                .map(component -> component.getName() + ":" + described(component.getGenericType(), inside))
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }
}
