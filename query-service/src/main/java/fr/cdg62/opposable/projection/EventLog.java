package fr.cdg62.opposable.projection;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The events in the store's order, by position from 0 without gaps, each with its knowledge instant. */
public interface EventLog {

    /** The position of the last event; -1 when there is none. */
    long head();

    /** The events from the position on, up to the head as it stands when the stream is opened. The caller closes the stream. */
    Stream<RecordedEvent> read(long from);

    /** The events at those positions, in order; a position that holds none is left out. */
    default List<RecordedEvent> readAt(SortedSet<Long> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        try (var events = read(positions.first())) {
            return events.limit(positions.last() - positions.first() + 1)
                    .filter(event -> positions.contains(event.position()))
                    .toList();
        }
    }

    /** The events of one aggregate, in order; empty when it is unknown. */
    List<RecordedEvent> readStream(String stream);

    /** The last position whose knowledge instant is not after the given one; -1 when there is none. */
    long positionKnownAt(Instant instant);

    /** The knowledge instant of the event at the position, UTC; empty when there is no such event. */
    Optional<Instant> knownAt(long position);
}
