package fr.cdg62.opposable.application.command;

import fr.cdg62.opposable.kernel.Scalar;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The aggregate a command is for: its component marked as such. */
public final class CommandTarget {
    private CommandTarget() {}

    /** The component of the command's class that names the aggregate. */
    public static RecordComponent component(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(command + " names no aggregate"));
    }

    /** The aggregate's id, as stored. */
    public static String of(Object command) {
        try {
            return ((Scalar) component(command.getClass()).getAccessor().invoke(command)).value();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(command.getClass() + " is a public record", e);
        }
    }
}
