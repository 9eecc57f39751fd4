package fr.cdg62.opposable.axonserver.envelope;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/**
 * Gives every event its sixteen random bytes of salt and cuts its instant to the millisecond, just before it is appended.
 * A salt found in the metadata is replaced: it comes from here or from nowhere. Registered on the event store.
 */
public final class SealEventEnvelope implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final int SALT_BYTES = 16;

    private final Supplier<SecureRandom> random;

    public SealEventEnvelope(Supplier<SecureRandom> random) {
        this.random = random;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> seal(event);
    }

    private EventMessage<?> seal(EventMessage<?> event) {
        var metadata = event.getMetaData().and(MetadataKey.SALT, salt());
        var recordedAt = UtcMillis.cut(event.getTimestamp());
        if (event instanceof DomainEventMessage<?> fact) {
            return new GenericDomainEventMessage<>(
                    fact.getType(),
                    fact.getAggregateIdentifier(),
                    fact.getSequenceNumber(),
                    fact.getPayload(),
                    metadata,
                    fact.getIdentifier(),
                    recordedAt);
        }
        return new GenericEventMessage<>(event.getIdentifier(), event.getPayload(), metadata, recordedAt);
    }

    private String salt() {
        var salt = new byte[SALT_BYTES];
        random.get().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
