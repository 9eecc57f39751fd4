package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.projection.engine.Advances;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * A log that one projection follows, and has its follower look at once when somebody waits for that projection.
 *
 * <p>Axon's embedded store never tells a follower that there is something new, so that each looks for itself twice a second, and
 * answers a request to stop no sooner. Telling it at every event would make it store a token for each, during a take-over too.
 */
record AwaitedSource(StreamableMessageSource<TrackedEventMessage<?>> log, String projection, Advances advances)
        implements StreamableMessageSource<TrackedEventMessage<?>> {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return new AwaitedStream(log.openStream(trackingToken), projection, advances);
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }
}
