package fr.cdg62.opposable.standing;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that counts for the state, and the event that holds it.
 *
 * @param event the stored name of the event
 * @param on when the fact was true, Europe/Paris
 * @param position the event's place in the store's order
 * @param sequence the event's place in the convention's stream
 */
public record Milestone(String event, LocalDate on, long position, long sequence) {

    /** The milestone an event is. */
    public static Milestone of(RecordedEvent event) {
        return new Milestone(event.type().name(), event.effectiveOn(), event.position(), event.sequence());
    }

    /** The earlier of the two facts; the first recorded of two on one day. */
    static Milestone earlier(@Nullable Milestone known, Milestone other) {
        return known == null || other.on().isBefore(known.on()) ? other : known;
    }
}
