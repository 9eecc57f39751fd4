package fr.cdg62.opposable.projection.store;

import fr.cdg62.opposable.kernel.time.Paris;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.BsonDocument;

/**
 * A view as stored, after one event.
 *
 * @param view the view's canonical form
 * @param position the position of the event
 * @param knownAt the knowledge instant of the event, UTC, to the millisecond
 */
public record ViewState(BsonDocument view, long position, Instant knownAt) {

    /** The Paris day on which this was learned. */
    public LocalDate day() {
        return Paris.day(knownAt);
    }
}
