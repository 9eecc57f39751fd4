package fr.cdg62.opposable.axonserver.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.axonserver.Messages;
import fr.cdg62.opposable.axonserver.NotebookEvent.NotebookOpened;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class SealEventEnvelopeTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    SealEventEnvelopeTest() {
        store.registerDispatchInterceptor(new SealEventEnvelope(() -> RANDOM));
    }

    private static DomainEventMessage<?> unsealed(Map<String, String> metadata) {
        return new GenericDomainEventMessage<>(
                "Notebook",
                "notebook-1",
                0,
                new NotebookOpened("notebook-1", Messages.DAY),
                metadata,
                "event-1",
                Messages.NOON.plusNanos(456_789));
    }

    @Test
    void an_event_is_stored_with_sixteen_random_bytes_and_an_instant_to_the_millisecond() {
        store.publish(unsealed(Map.of(MetadataKey.CENTRE, "cdg-62")));
        var stored = store.readEvents("notebook-1").next();
        assertThat((String) stored.getMetaData().get(MetadataKey.SALT)).matches("[0-9a-f]{32}");
        assertThat(stored.getMetaData()).containsEntry(MetadataKey.CENTRE, "cdg-62");
        assertThat(stored.getTimestamp()).isEqualTo(Messages.NOON);
        assertThat(stored.getIdentifier()).isEqualTo("event-1");
        assertThat(stored.getPayload()).isEqualTo(new NotebookOpened("notebook-1", Messages.DAY));
    }

    @Test
    void no_two_events_share_a_salt_and_none_is_brought_from_outside() {
        var seal = new SealEventEnvelope(() -> RANDOM);
        var salts = new HashSet<Object>();
        salts.add("chosen by the caller");
        for (var i = 0; i < 100; i++) {
            var sealed = seal.handle(unsealed(Map.of(MetadataKey.SALT, "chosen by the caller")));
            salts.add(sealed.getMetaData().get(MetadataKey.SALT));
        }
        assertThat(salts).hasSize(101);
    }

    @Test
    void an_event_of_no_aggregate_is_sealed_too() {
        var event = new GenericEventMessage<>("id", "payload", Map.of(), Messages.NOON.plusNanos(1));
        var sealed = new SealEventEnvelope(() -> RANDOM).handle(event);
        assertThat(sealed.getTimestamp()).isEqualTo(Messages.NOON);
        assertThat(sealed.getMetaData()).containsKey(MetadataKey.SALT);
    }
}
