package fr.cdg62.opposable.projection;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A log in memory, for tests: what is recorded gets the next position and the running maximum of the instants. */
public final class InMemoryEventLog implements EventLog {

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Long> lengths = new HashMap<>();

    /** Appends an event and returns it with its envelope. */
    public synchronized RecordedEvent record(
            String stream, String recordedAt, Map<String, String> metadata, EventType type, DomainEvent payload) {
        var at = Instant.parse(recordedAt);
        var known = events.isEmpty() || events.getLast().knownAt().isBefore(at)
                ? at
                : events.getLast().knownAt();
        var position = events.size();
        var sequence = lengths.merge(stream, 1L, Long::sum) - 1;
        var event =
                new RecordedEvent(position, "event-" + position, type, stream, sequence, at, known, metadata, payload);
        events.add(event);
        return event;
    }

    @Override
    public synchronized long head() {
        return events.size() - 1L;
    }

    @Override
    public synchronized Stream<RecordedEvent> read(long from) {
        return List.copyOf(events.subList((int) Math.min(from, events.size()), events.size())).stream();
    }

    @Override
    public synchronized List<RecordedEvent> readStream(String stream) {
        return events.stream().filter(event -> event.stream().equals(stream)).toList();
    }

    @Override
    public synchronized long positionKnownAt(Instant instant) {
        return events.stream()
                        .filter(event -> !event.knownAt().isAfter(instant))
                        .count()
                - 1;
    }

    @Override
    public synchronized Optional<Instant> knownAt(long position) {
        return position >= 0 && position < events.size()
                ? Optional.of(events.get((int) position).knownAt())
                : Optional.empty();
    }
}
