package fr.cdg62.opposable.axonserver;

import fr.cdg62.opposable.axonserver.NotebookEvent.LineWritten;
import fr.cdg62.opposable.axonserver.NotebookEvent.NotebookOpened;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Sealed messages of a notebook. */
public final class Messages {

    public static final LocalDate DAY = LocalDate.of(2024, 10, 16);
    public static final Instant NOON = Instant.parse("2024-10-16T12:00:00.123Z");
    public static final Map<String, String> METADATA =
            Map.of(MetadataKey.CENTRE, "cdg-62", MetadataKey.SALT, "000102030405060708090a0b0c0d0e0f");

    private Messages() {}

    /** The event of this sequence: the first opens the notebook. */
    public static DomainEventMessage<NotebookEvent> of(String stream, long sequence) {
        return of(stream, sequence, NOON);
    }

    public static DomainEventMessage<NotebookEvent> of(String stream, long sequence, Instant recordedAt) {
        return of(stream, sequence, recordedAt, "line " + sequence + " of " + stream);
    }

    public static DomainEventMessage<NotebookEvent> of(String stream, long sequence, Instant recordedAt, String text) {
        var payload = sequence == 0 ? new NotebookOpened(stream, DAY) : new LineWritten(text, DAY);
        return new GenericDomainEventMessage<>(
                "Notebook",
                stream,
                sequence,
                payload,
                METADATA,
                UUID.randomUUID().toString(),
                recordedAt);
    }

    /** The events of the sequences {@code first} to {@code last}. */
    public static List<DomainEventMessage<NotebookEvent>> range(String stream, long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(sequence -> of(stream, sequence))
                .toList();
    }
}
