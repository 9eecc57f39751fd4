package fr.cdg62.opposable.axonserver.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32C;

/**
 * An event at its place in the store.
 *
 * @param position the order of commit, from 0, without gaps
 * @param knownAt the running maximum of recording instants up to this position
 * @param event the event's bytes and envelope
 */
public record StoredRow(long position, Instant knownAt, StoredEvent event) {

    /** A CRC-32C of every column, checked at each read so that a flipped byte is named and never handed on. */
    public long checksum() {
        var sum = new CRC32C();
        add(
                sum,
                position,
                knownAt.toEpochMilli(),
                event.sequence(),
                event.type().revision(),
                event.recordedAt().toEpochMilli());
        add(sum, event.stream());
        add(sum, event.aggregateType());
        add(sum, event.id());
        add(sum, event.type().name());
        add(sum, event.metadata());
        add(sum, event.leaf());
        sum.update(event.payload());
        return sum.getValue();
    }

    private static void add(CRC32C sum, long... numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        for (var number : numbers) {
            bytes.putLong(number);
        }
        sum.update(bytes.flip());
    }

    private static void add(CRC32C sum, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        add(sum, bytes.length);
        sum.update(bytes);
    }
}
