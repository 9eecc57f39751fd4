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

    /** Whether it is that office in that body. */
    public boolean isOffice(BodyId where, Capacity office) {
        return body.equals(where) && capacity == office;
    }

    /** Whether both cover a same day. */
    public boolean sharesADayWith(Mandate other) {
        return !from.isAfter(other.lastDay()) && !other.from.isAfter(lastDay());
    }

    /** The same mandate, ended after that day. */
    public Mandate endedOn(LocalDate lastDay) {
        return new Mandate(id, body, capacity, from, lastDay);
    }

    private LocalDate lastDay() {
        return until == null ? LocalDate.MAX : until;
    }
}
