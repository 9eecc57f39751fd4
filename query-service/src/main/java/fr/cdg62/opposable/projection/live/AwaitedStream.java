package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.projection.engine.Advances;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** The stream of an {@link AwaitedSource}: what its follower wants called, those who wait call, until it is closed. */
final class AwaitedStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final String projection;
    private final Advances advances;
    private @Nullable Runnable look;

    AwaitedStream(BlockingStream<TrackedEventMessage<?>> stream, String projection, Advances advances) {
        this.stream = stream;
        this.projection = projection;
        this.advances = advances;
    }

    @Override
    public synchronized boolean setOnAvailableCallback(Runnable callback) {
        look = callback;
        advances.follow(projection, callback);
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public synchronized void close() {
        if (look != null) {
            advances.leave(projection, look);
        }
        stream.close();
    }
}
