package fr.cdg62.opposable.kernel.json;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a day or an instant from its ISO 8601 text and from nothing else: Jackson's own reader also takes arrays and numbers. */
final class IsoReader<T> extends StdDeserializer<T> {

    private final transient Function<String, T> parse;

    IsoReader(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked") // both handlers answer the type the reader was made for, or throw
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return (T) context.handleUnexpectedToken(handledType(), in);
        }
        try {
            return parse.apply(in.getString());
        } catch (DateTimeException e) {
            return (T) context.handleWeirdStringValue(handledType(), in.getString(), "not an ISO 8601 text");
        }
    }
}
