package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.Offices;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who signed for a party and what allowed it, as the register stood when the signature was recorded: replay needs no look-up.
 *
 * @param person by reference, never by name
 * @param mandate the office the signature rests on: the signatory's own or, beside a delegation, that of the one who delegated; null when
 *     none was found for that day
 * @param delegation the delegation of signature relied on, or null when the signatory holds the office
 */
public record Signatory(
        PersonId person,
        @Nullable Mandate mandate,
        @Nullable Delegation delegation) {

    /**
     * The evidence found on that day: the person's own office first, else a delegation given by somebody who held it that day, else none.
     *
     * @param offices what is known of a person's offices
     */
    public static Signatory found(
            PersonId person, Function<PersonId, Offices> offices, BodyId body, Capacity capacity, LocalDate day) {
        var own = offices.apply(person);
        var held = own.held(body, capacity, day);
        if (held.isPresent()) {
            return new Signatory(person, held.get(), null);
        }
        for (Delegation delegation : own.delegated(body, day)) {
            var delegator = offices.apply(delegation.delegatedBy()).held(body, capacity, day);
            if (delegator.isPresent()) {
                return new Signatory(person, delegator.get(), delegation);
            }
        }
        return new Signatory(person, null, null);
    }

    /** Whether the evidence allows signing for the body, in the office that signs for it, on that day. */
    public boolean maySignFor(BodyId body, Capacity capacity, LocalDate day) {
        boolean officeHeld = mandate != null && mandate.isOffice(body, capacity) && mandate.covers(day);
        boolean delegated = delegation == null || (delegation.body().equals(body) && delegation.covers(day));
        return officeHeld && delegated;
    }
}
