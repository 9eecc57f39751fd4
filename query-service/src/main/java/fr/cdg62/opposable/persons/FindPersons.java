package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.reading.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which persons? A null filter lets everybody through. */
record FindPersons(@Nullable BodyId body, @Nullable Capacity capacity) {

    static FindPersons of(PersonsAsked asked) {
        var body = Parameter.text("body", asked.body());
        return new FindPersons(
                body == null ? null : new BodyId(body), Parameter.oneOf(Capacity.class, "capacity", asked.capacity()));
    }

    boolean keeps(PersonCard card, LocalDate on) {
        if (body == null && capacity == null) {
            return true;
        }
        var inOffice = card.offices().stream().map(Office::mandate).anyMatch(mandate -> held(mandate, on));
        return inOffice || (capacity == null && card.delegations().stream().anyMatch(given -> received(given, on)));
    }

    private boolean held(Mandate mandate, LocalDate on) {
        return mandate.covers(on)
                && (body == null || body.equals(mandate.body()))
                && (capacity == null || capacity == mandate.capacity());
    }

    private boolean received(Delegation delegation, LocalDate on) {
        return delegation.covers(on) && (body == null || body.equals(delegation.body()));
    }
}
