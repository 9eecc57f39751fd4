package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.proof.Enclosures.Enclosure;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of each event this version of the product knows, as JSON Schema 2020-12 reads it, from the record that stores it. */
@Component
public final class EventSchemas {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Set<Class<?>> YES_OR_NO = Set.of(boolean.class, Boolean.class);

    private final EventNames names;

    /** The forms of that table of events. */
    public EventSchemas(EventNames names) {
        this.names = names;
    }

    /** One file an event name and revision. */
    List<Enclosure> enclosures() {
        return names.types().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(EventType::name).thenComparingInt(EventType::revision)))
                .map(event -> {
                    var bytes = ProductJson.mapper().writeValueAsBytes(of(event.getKey(), event.getValue()));
                    return new Enclosure(path(event.getValue()), () -> new ByteArrayInputStream(bytes));
                })
                .toList();
    }

    private static String path(EventType type) {
        return "schemas/" + type.name() + "." + type.revision() + ".json";
    }

    /** The schema of one event. */
    static Map<String, Object> of(Class<?> event, EventType type) {
        var schema = record(event);
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.name() + ", revision " + type.revision());
        return schema;
    }

    private static Map<String, Object> record(Class<?> type) {
        var properties = new TreeMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (!optional(component)) {
                required.add(component.getName());
            }
        }
        var schema = new TreeMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            var arguments = generic.getActualTypeArguments();
            return Collection.class.isAssignableFrom(raw)
                    ? Map.of("type", "array", "items", of(arguments[0]))
                    : Map.of("type", "object", "additionalProperties", of(arguments[arguments.length - 1]));
        }
        return type instanceof Class<?> simple ? ofClass(simple) : Map.of();
    }

    private static Map<String, Object> ofClass(Class<?> type) {
        if (type.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(word -> ((Enum<?>) word).name())
                            .toList());
        } else if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        } else if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        } else if (WHOLE_NUMBERS.contains(type)) {
            return Map.of("type", "integer");
        } else if (YES_OR_NO.contains(type)) {
            return Map.of("type", "boolean");
        } else if (type == String.class || Scalar.class.isAssignableFrom(type)) {
            return Map.of("type", "string");
        }
        return type.isRecord() ? record(type) : Map.of();
    }
}
