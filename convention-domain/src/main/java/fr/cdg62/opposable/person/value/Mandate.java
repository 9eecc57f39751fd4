package fr.cdg62.opposable.person.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office held in a body, both days covered.
 *
 * @param id the caller's id
 * @param body where the office is held
 * @param capacity the office
 * @param from first day in office
 * @param until last day in office, or null while it lasts
 */
public record Mandate(
        MandateId id,
        BodyId body,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether the office was held that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
