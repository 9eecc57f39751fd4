package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.projection.fold.Integration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Hands events to the current batch. Every segment passes over the events that no document wants, so its token goes forward. */
final class FoldingInvoker implements EventHandlerInvoker {

    private final Integration<?> integration;
    private final AxonEventLog log;

    FoldingInvoker(Integration<?> integration, AxonEventLog log) {
        this.integration = integration;
        this.log = log;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return segment.equals(Segment.ROOT_SEGMENT)
                || integration
                        .key(log.recorded(tracked(message)))
                        .map(segment::matches)
                        .orElse(true);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        LiveBatch.add(integration, log.recorded(tracked(message)));
    }

    /** A rebuild beside replaces a reset. */
    @Override
    public boolean supportsReset() {
        return false;
    }

    private static TrackedEventMessage<?> tracked(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked) {
            return tracked;
        }
        throw new IllegalStateException("event " + message.getIdentifier() + " was not read from the log");
    }
}
