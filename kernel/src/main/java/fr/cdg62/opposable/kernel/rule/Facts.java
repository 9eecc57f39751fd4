package fr.cdg62.opposable.kernel.rule;

import fr.cdg62.opposable.kernel.Scalar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts a rule looked at, by name and in the order it reads them. Values are dates, codes or numbers, never a person's name. */
public record Facts(Map<String, String> values) {

    public Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** No fact at all. */
    public static Facts none() {
        return new Facts(Map.of());
    }

    /** Facts from alternating names and values, {@code Facts.of("decided on", date, "last day", other)}. */
    public static Facts of(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a fact has a name and a value");
        }
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), text(namesAndValues[i + 1]));
        }
        return new Facts(values);
    }

    private static String text(Object value) {
        return value instanceof Scalar scalar ? scalar.value() : String.valueOf(value);
    }
}
