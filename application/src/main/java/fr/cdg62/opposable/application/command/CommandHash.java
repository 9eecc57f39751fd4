package fr.cdg62.opposable.application.command;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.json.ProductJson;
import java.util.Comparator;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The content of a command in one number: SHA-256 of its name and its JSON, components, entries and elements of sets in
 * order. Two commands under one id are the same command when their hashes are equal.
 */
public final class CommandHash {
    private static final JsonMapper MAPPER = ProductJson.mapper()
            .rebuild()
            .addModule(new SimpleModule("opposable-ordered-sets").addSerializer(new OrderedSet()))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CommandHash() {}

    /** The hash, in 64 hexadecimal digits. */
    public static String of(Object command) {
        return Sha256.of(command.getClass().getSimpleName() + "\n" + MAPPER.writeValueAsString(command))
                .value();
    }

    /** Writes a set in the order of its elements' texts: two equal sets have one form. */
    private static final class OrderedSet extends StdSerializer<Set<?>> {
        OrderedSet() {
            super(ProductJson.mapper().getTypeFactory().constructCollectionType(Set.class, Object.class));
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            set.stream()
                    .sorted(Comparator.comparing(Object::toString))
                    .forEach(element -> context.writeValue(out, element));
            out.writeEndArray();
        }
    }
}
