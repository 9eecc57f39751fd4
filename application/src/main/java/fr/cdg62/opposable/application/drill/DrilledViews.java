package fr.cdg62.opposable.application.drill;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The views built from a copy, which can be changed past the product. */
public interface DrilledViews extends AutoCloseable {

    /** Builds the views of a folder from events. */
    @FunctionalInterface
    interface Builder {
        /** The views, built in that folder when this returns. */
        DrilledViews open(Path folder, EventStore events);
    }

    /** Changes one document past the product, and names its view. */
    String changeOne();

    /** How many documents of that view are not what the events say. */
    int differing(String view);

    /** Makes that view again from the events. */
    void rebuild(String view);

    @Override
    void close();
}
