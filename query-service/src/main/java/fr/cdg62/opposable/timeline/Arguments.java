package fr.cdg62.opposable.timeline;

import fr.cdg62.opposable.kernel.Scalar;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a sentence says, gathered by name; what is absent is left out. */
public final class Arguments {

    private final SortedMap<String, String> values = new TreeMap<>();

    private Arguments() {}

    /** No argument yet. */
    public static Arguments none() {
        return new Arguments();
    }

    /** With one more value: a date, a number, a code or a {@link Scalar}; nothing when it is null. */
    public Arguments and(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, text(value));
        }
        return this;
    }

    private static String text(Object value) {
        return switch (value) {
            case Scalar scalar -> scalar.value();
            case Enum<?> code -> code.name();
            case Collection<?> several ->
                several.stream().map(Arguments::text).sorted().collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }

    /** The values by name, in the order of the names. */
    public SortedMap<String, String> values() {
        return values;
    }
}
