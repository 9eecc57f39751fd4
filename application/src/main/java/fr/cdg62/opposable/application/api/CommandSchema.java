package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.application.command.CommandTarget;
import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.CentreId;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of a command as OpenAPI describes it, read from its record: what the binding will accept and nothing else. */
final class CommandSchema {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class);

    private CommandSchema() {}

    /** The body, without what the address and the account give. */
    static Schema<?> body(Class<?> command) {
        var target = CommandTarget.component(command).getName();
        var body = new ObjectSchema();
        for (var component : command.getRecordComponents()) {
            if (!component.getName().equals(target) && component.getType() != CentreId.class) {
                add(body, component);
            }
        }
        body.setAdditionalProperties(false);
        return body;
    }

    private static void add(Schema<?> object, RecordComponent component) {
        object.addProperty(component.getName(), of(component.getGenericType()));
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            object.addRequiredItem(component.getName());
        }
    }

    private static Schema<?> of(Type type) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new ArraySchema().items(of(generic.getActualTypeArguments()[0]));
        }
        return type instanceof Class<?> simple ? ofClass(simple) : new ObjectSchema();
    }

    private static Schema<?> ofClass(Class<?> type) {
        if (type == SealedText.class) {
            return new StringSchema().description("in clear; sealed with the person's key before it is recorded");
        } else if (type.isEnum()) {
            var words = new StringSchema();
            Arrays.stream(type.getEnumConstants()).forEach(word -> words.addEnumItem(((Enum<?>) word).name()));
            return words;
        } else if (type == LocalDate.class) {
            return new DateSchema();
        } else if (WHOLE_NUMBERS.contains(type)) {
            return new IntegerSchema();
        } else if (type == boolean.class) {
            return new BooleanSchema();
        } else if (type == String.class || Scalar.class.isAssignableFrom(type)) {
            return new StringSchema();
        }
        var object = new ObjectSchema();
        Arrays.stream(type.getRecordComponents()).forEach(component -> add(object, component));
        return object;
    }
}
