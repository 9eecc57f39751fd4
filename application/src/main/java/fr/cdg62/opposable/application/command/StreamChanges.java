package fr.cdg62.opposable.application.command;

import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What was recorded in a stream since a version: told to the caller whose version is stale. */
public final class StreamChanges {
    private static final int TOLD_MAX = 50;

    private final EventStore store;
    private final EventNames names;

    /** The changes of that store, whose events are named by that table. */
    public StreamChanges(EventStore store, EventNames names) {
        this.store = store;
        this.names = names;
    }

    /** The facts after that version, oldest first, a few dozen at most. */
    public List<StreamChange> since(String stream, long version) {
        return store.readEvents(stream, Math.max(0, version + 1))
                .asStream()
                .limit(TOLD_MAX)
                .map(event -> new StreamChange(
                        names.typeOf(event.getPayloadType()).name(),
                        event.getSequenceNumber(),
                        String.valueOf(event.getMetaData().get(MetadataKey.ACTOR)),
                        event.getTimestamp()))
                .toList();
    }
}
