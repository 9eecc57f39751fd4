package fr.cdg62.opposable.collectivity.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of affiliation to the centre, both days covered.
 *
 * @param from first day
 * @param until last day, or null while it lasts
 * @param kind why the body is affiliated
 */
public record Affiliation(LocalDate from, @Nullable LocalDate until, AffiliationKind kind) {

    /** Whether the body was affiliated that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
