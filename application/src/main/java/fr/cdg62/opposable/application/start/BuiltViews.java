package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.drill.DrilledViews;
import java.nio.file.Path;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The views of a copy, built anew by the product's own engine, and one hand that changes a document past it. */
final class BuiltViews implements DrilledViews {
    private static final Duration BUILDING = Duration.ofMinutes(30);

    private final ReadRoom room;

    private BuiltViews(ReadRoom room) {
        this.room = room;
    }

    static BuiltViews open(Path folder, EventStore events) {
        var room = ReadRoom.open(folder, events);
        if (!room.awaitHead(BUILDING)) {
            room.close();
            throw new IllegalStateException("the views of the copy were not built in time");
        }
        return new BuiltViews(room);
    }

    @Override
    public String changeOne() {
        return room.changeOneDocument();
    }

    @Override
    public int differing(String view) {
        return room.engine().compare(view).size();
    }

    @Override
    public void rebuild(String view) {
        room.engine().rebuild(view, progress -> {}).join();
    }

    @Override
    public void close() {
        room.close();
    }
}
