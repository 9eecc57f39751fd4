package fr.cdg62.opposable.project.value;

import java.time.LocalDate;

/**
 * A fact and the event that says it.
 *
 * @param on the day it was true
 * @param event the stored name of the event
 */
public record DatedFact(LocalDate on, String event) {

    /** The earlier of both: a fact known twice is true from its first day. */
    public DatedFact orEarlier(DatedFact other) {
        return other.on.isBefore(on) ? other : this;
    }
}
