package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.Offices;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who decided for the collectivity and what allowed it, as the register stood when the decision was recorded: replay needs no look-up.
 *
 * @param person by reference, never by name
 * @param mandate the office relied on: the person's own or, beside a delegation, that of the one who delegated; null when none was found
 * @param delegation the delegation relied on, or null when the person holds an office
 */
public record Author(
        PersonId person,
        @Nullable Mandate mandate,
        @Nullable Delegation delegation) {

    /**
     * The evidence found on that day: an office of the person in the body first, else a delegation given by somebody who held one that day,
     * else none.
     *
     * @param offices what is known of a person's offices
     */
    public static Author found(PersonId person, Function<PersonId, Offices> offices, BodyId body, LocalDate day) {
        var own = offices.apply(person);
        var held = held(own, body, day);
        if (held.isPresent()) {
            return new Author(person, held.get(), null);
        }
        for (Delegation delegation : own.delegated(body, day)) {
            var delegator = held(offices.apply(delegation.delegatedBy()), body, day);
            if (delegator.isPresent()) {
                return new Author(person, delegator.get(), delegation);
            }
        }
        return new Author(person, null, null);
    }

    /** Whether the evidence allows acting for the body on that day. */
    public boolean actsFor(BodyId body, LocalDate day) {
        boolean office = mandate != null && mandate.body().equals(body) && mandate.covers(day);
        boolean delegated = delegation == null || (delegation.body().equals(body) && delegation.covers(day));
        return office && delegated;
    }

    private static Optional<Mandate> held(Offices offices, BodyId body, LocalDate day) {
        return offices.mandates().stream()
                .filter(mandate -> mandate.body().equals(body) && mandate.covers(day))
                .findFirst();
    }
}
