package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one aggregate hold, by type and by name: documents, ids and numbers that a form offers again.
 *
 * @param events of one stream, in order
 */
record StreamFacts(List<RecordedEvent> events) {

    StreamFacts {
        events = List.copyOf(events);
    }

    /** The sequence of the last event; null when there is none. */
    @Nullable
    Long version() {
        return events.isEmpty() ? null : events.getLast().sequence();
    }

    /** The values of that type, each with the first event that holds it. */
    Map<String, RecordedEvent> ofType(Class<?> type) {
        return gathered((component, value) -> component.getType() == type);
    }

    /** The texts under that component name, each with the first event that holds it. */
    Map<String, RecordedEvent> named(String name) {
        return gathered((component, value) ->
                value instanceof String && component.getName().equals(name));
    }

    private interface Wanted {
        boolean is(RecordComponent component, Object value);
    }

    private Map<String, RecordedEvent> gathered(Wanted wanted) {
        var found = new LinkedHashMap<String, RecordedEvent>();
        for (var event : events) {
            if (event.payload() instanceof Record fact) {
                gather(fact, event, wanted, found);
            }
        }
        return found;
    }

    private static void gather(Record holder, RecordedEvent event, Wanted wanted, Map<String, RecordedEvent> found) {
        for (var component : holder.getClass().getRecordComponents()) {
            var value = read(component, holder);
            if (value != null && wanted.is(component, value)) {
                found.putIfAbsent(value instanceof Scalar scalar ? scalar.value() : value.toString(), event);
            } else if (value instanceof Collection<?> several) {
                several.stream()
                        .filter(Record.class::isInstance)
                        .forEach(one -> gather((Record) one, event, wanted, found));
            } else if (value instanceof Record nested) {
                gather(nested, event, wanted, found);
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Record holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(holder.getClass() + " is a public record", e);
        }
    }
}
