package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.projection.sample.SampleFact.Noted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Axon's event store in memory, with notes in it. */
final class SampleStore implements AutoCloseable {

    private static final Instant BEGINNING = Instant.parse("2024-11-04T08:00:00Z");

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .optimizeEventConsumption(false)
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> lengths = new HashMap<>();

    EmbeddedEventStore axon() {
        return store;
    }

    void note(String notebook, int minutes) {
        store.publish(message(notebook, minutes, BEGINNING));
    }

    /** The same notes for the same seed, some minutes apart. */
    SampleStore fill(long seed, int events, int notebooks) {
        publish(notes(seed, events, notebooks));
        return this;
    }

    List<DomainEventMessage<?>> notes(long seed, int events, int notebooks) {
        var random = new Random(seed);
        var messages = new ArrayList<DomainEventMessage<?>>();
        var clock = BEGINNING;
        for (int i = 0; i < events; i++) {
            clock = clock.plusSeconds(random.nextInt(600) - 60L);
            messages.add(message("notebook-" + random.nextInt(notebooks), random.nextInt(90), clock));
        }
        return messages;
    }

    void publish(List<DomainEventMessage<?>> messages) {
        for (int from = 0; from < messages.size(); from += 10_000) {
            store.publish(List.copyOf(messages.subList(from, Math.min(messages.size(), from + 10_000))));
        }
    }

    private DomainEventMessage<?> message(String notebook, int minutes, Instant at) {
        var sequence = lengths.merge(notebook, 1L, Long::sum) - 1;
        var fact = new Noted(LocalDate.parse("2024-11-04"), notebook, minutes);
        return new GenericDomainEventMessage<>(
                "Notebook", notebook, sequence, fact, Map.of("centre", "cdg-62"), notebook + "#" + sequence, at);
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
