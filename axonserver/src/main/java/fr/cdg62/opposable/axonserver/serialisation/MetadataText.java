package fr.cdg62.opposable.axonserver.serialisation;

import fr.cdg62.opposable.kernel.event.CanonicalJson;
import fr.cdg62.opposable.kernel.json.ProductJson;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.SerializationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Metadata as stored: the canonical JSON (RFC 8785) of one object whose values are all strings. */
public final class MetadataText {

    private static final TypeReference<TreeMap<String, String>> STRINGS = new TypeReference<>() {};

    private MetadataText() {}

    /** The canonical text. Refuses a value that is not a string: it would have no place in the journal's leaf. */
    public static String of(Map<String, ?> metadata) {
        metadata.forEach((key, value) -> {
            if (!(value instanceof String)) {
                throw new SerializationException("metadata " + key + " is not a string");
            }
        });
        return CanonicalJson.of(metadata);
    }

    /** The metadata back from its text. */
    public static Map<String, String> read(byte[] text) {
        try {
            return ProductJson.mapper().readValue(text, STRINGS);
        } catch (JacksonException e) {
            throw new SerializationException("stored metadata is not an object of strings", e);
        }
    }
}
