package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.application.api.CommandRoute;
import fr.cdg62.opposable.application.command.CommandTarget;
import fr.cdg62.opposable.assistance.value.SessionId;
import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A component of a command, as a form asks for it: read from the record alone, as OpenAPI's description is.
 *
 * @param owner the record the component belongs to
 * @param name the component's name
 * @param type its class; of its elements, for a collection
 * @param required whether the command refuses to be without it; an empty collection is there
 * @param parts the fields of a group, or of a row
 */
record FieldShape(
        Class<?> owner, String name, FieldKind kind, Class<?> type, boolean required, List<FieldShape> parts) {

    private static final Pattern BEGINS_SOMETHING = Pattern.compile(
            "(record|draft|open|log|import|correct|offer|plan|propose|register|launch|raise|file|add|lend|grant"
                    + "|request|give|take|serve|declare|receive|agree|withdraw)(-.*)?");
    private static final Pattern SEVERAL_LINES = Pattern.compile("text|description|seriousness|(.*)[rR]eason");
    private static final Map<Class<?>, FieldKind> SIMPLE = Map.ofEntries(
            Map.entry(String.class, FieldKind.LINE),
            Map.entry(SealedText.class, FieldKind.LINE),
            Map.entry(LocalDate.class, FieldKind.DAY),
            Map.entry(Sha256.class, FieldKind.DOCUMENT),
            Map.entry(int.class, FieldKind.NUMBER),
            Map.entry(long.class, FieldKind.NUMBER),
            Map.entry(Integer.class, FieldKind.NUMBER),
            Map.entry(Long.class, FieldKind.NUMBER),
            Map.entry(boolean.class, FieldKind.YES_NO),
            Map.entry(Boolean.class, FieldKind.YES_NO));

    /** What the form of that route asks: everything but what the address and the account give. */
    static List<FieldShape> of(CommandRoute route) {
        var target = CommandTarget.component(route.command()).getName();
        return Arrays.stream(route.command().getRecordComponents())
                .filter(component -> !component.getName().equals(target) && component.getType() != CentreId.class)
                .map(component ->
                        of(component, BEGINS_SOMETHING.matcher(route.verb()).matches()))
                .toList();
    }

    /** Whether the command begins an aggregate: then it names its centre, and its id is made here. */
    static boolean begins(CommandRoute route) {
        return Arrays.stream(route.command().getRecordComponents())
                .anyMatch(component -> component.getType() == CentreId.class);
    }

    private static FieldShape of(RecordComponent component, boolean makesIds) {
        var kind = kind(component, makesIds);
        var type = element(component.getGenericType());
        return new FieldShape(
                component.getDeclaringRecord(),
                component.getName(),
                kind,
                type,
                isRequired(component, kind),
                kind == FieldKind.GROUP || kind == FieldKind.ROWS ? parts(type, makesIds) : List.of());
    }

    private static List<FieldShape> parts(Class<?> type, boolean makesIds) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> of(component, makesIds))
                .toList();
    }

    private static boolean isRequired(RecordComponent component, FieldKind kind) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && kind != FieldKind.YES_NO;
    }

    private static FieldKind kind(RecordComponent component, boolean makesIds) {
        var type = element(component.getGenericType());
        if (Collection.class.isAssignableFrom(component.getType())) {
            return several(type);
        }
        if (type == String.class && SEVERAL_LINES.matcher(component.getName()).matches()) {
            return FieldKind.REASON;
        }
        return SIMPLE.containsKey(type) ? SIMPLE.get(type) : composed(component.getName(), type, makesIds);
    }

    private static FieldKind several(Class<?> type) {
        if (type == Sha256.class) {
            return FieldKind.DOCUMENTS;
        } else if (type.isEnum() || isKnownInTheFile(type)) {
            return FieldKind.SOME_OF;
        }
        return type.isRecord() && !Scalar.class.isAssignableFrom(type) ? FieldKind.ROWS : FieldKind.SEVERAL;
    }

    private static boolean isKnownInTheFile(Class<?> type) {
        return Scalar.class.isAssignableFrom(type)
                && type.getSimpleName().endsWith("Id")
                && !KnownThings.isKnownElsewhere(type);
    }

    private static FieldKind composed(String name, Class<?> type, boolean makesIds) {
        if (type.isEnum()) {
            return FieldKind.ONE_OF;
        }
        if (!Scalar.class.isAssignableFrom(type)) {
            if (!type.isRecord()) {
                throw new IllegalStateException("no form asks for a " + type);
            }
            return FieldKind.GROUP;
        }
        if (!type.getSimpleName().endsWith("Id") || type == SessionId.class) {
            return FieldKind.LINE;
        }
        var own = name.equalsIgnoreCase(type.getSimpleName());
        return own && makesIds && !KnownThings.isKnownElsewhere(type) ? FieldKind.MADE : FieldKind.REFERENCE;
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType generic) {
            return element(generic.getActualTypeArguments()[0]);
        }
        return (Class<?>) type;
    }
}
