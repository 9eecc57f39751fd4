package fr.cdg62.opposable.axonserver.serialisation;

import fr.cdg62.opposable.kernel.event.EventNames;
import org.axonframework.serialization.Serializer;

/**
 * The serializers the application gives to Axon. Messages on the buses stay in the process and need none.
 *
 * @param events for event payloads and metadata, by stored name
 * @param tokens for tracking tokens; also Axon's general serializer
 */
public record Serializers(Serializer events, Serializer tokens) {

    /** Serializers under this table of event names. */
    public static Serializers of(EventNames names) {
        return new Serializers(new NamedEventSerializer(names), new TokenSerializer());
    }
}
