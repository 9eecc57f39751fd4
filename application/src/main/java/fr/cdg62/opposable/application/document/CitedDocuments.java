package fr.cdg62.opposable.application.document;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents a command cites: every component of type {@link Sha256} and every list of them, for a hash in an event always comes from bytes kept here. */
public final class CitedDocuments {
    private CitedDocuments() {}

    /** The hashes the command cites, in the order of its components. */
    public static List<Sha256> of(Object command) {
        var cited = new ArrayList<Sha256>();
        for (var component : command.getClass().getRecordComponents()) {
            var value = component.getType().isPrimitive() ? null : read(component, command);
            if (value instanceof Sha256 hash) {
                cited.add(hash);
            } else if (value instanceof Collection<?> several) {
                several.stream()
                        .filter(Sha256.class::isInstance)
                        .map(Sha256.class::cast)
                        .forEach(cited::add);
            }
        }
        return cited;
    }

    private static @Nullable Object read(RecordComponent component, Object command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(command.getClass() + " is a public record", e);
        }
    }
}
