package fr.cdg62.opposable.projection.live;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The part of an endless stream that lies between two positions. */
final class BoundedMessages implements Iterator<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> endless;
    private final long through;
    private long next;

    BoundedMessages(BlockingStream<TrackedEventMessage<?>> endless, long from, long through) {
        this.endless = endless;
        this.next = from;
        this.through = through;
    }

    /** A stream that closes the endless one. */
    Stream<TrackedEventMessage<?>> stream() {
        var ordered = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(ordered, false).onClose(endless::close);
    }

    @Override
    public boolean hasNext() {
        return next <= through;
    }

    @Override
    public TrackedEventMessage<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            var message = endless.nextAvailable();
            next = AxonEventLog.position(message.trackingToken()) + 1;
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the log", e);
        }
    }
}
