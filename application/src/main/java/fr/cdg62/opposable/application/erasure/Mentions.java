package fr.cdg62.opposable.application.erasure;

import fr.cdg62.opposable.kernel.identity.PersonId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a stored fact names a person by reference, at any depth. */
final class Mentions {
    private Mentions() {}

    static boolean of(@Nullable Object fact, PersonId person) {
        return switch (fact) {
            case PersonId named -> named.equals(person);
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .anyMatch(component -> of(read(component, record), person));
            case Collection<?> several -> several.stream().anyMatch(one -> of(one, person));
            case Map<?, ?> map -> of(map.keySet(), person) || of(map.values(), person);
            case null, default -> false;
        };
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " is a public record", e);
        }
    }
}
