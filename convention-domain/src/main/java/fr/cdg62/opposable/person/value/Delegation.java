package fr.cdg62.opposable.person.value;

import fr.cdg62.opposable.kernel.identity.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delegation of signature received by a person, both days covered.
 *
 * @param id the caller's id
 * @param body for which body the person may sign
 * @param delegatedBy the office-holder who delegates
 * @param act the reference of the act that delegates
 * @param from first day of the delegation
 * @param until last day, or null while it lasts
 */
public record Delegation(
        DelegationId id,
        BodyId body,
        PersonId delegatedBy,
        String act,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether the delegation stood that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
