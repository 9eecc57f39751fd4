package fr.cdg62.opposable.projection.fold;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;

/** Which document an event touches. An event whose key cannot be told must still be parked somewhere, in its order: under its stream. */
public final class Keys {

    private Keys() {}

    /** The key, or the event's stream when the projection fails to tell. */
    public static Optional<String> of(Projection<?> projection, RecordedEvent event) {
        try {
            return projection.key(event);
        } catch (RuntimeException e) {
            return Optional.of(event.stream());
        }
    }
}
