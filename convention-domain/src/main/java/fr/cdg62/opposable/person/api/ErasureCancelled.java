package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.person.value.ErasureId;
import java.time.LocalDate;

/**
 * A request of erasure was given up; the name stays sealed and readable by those allowed.
 */
@EventName("person.erasure-cancelled")
@Executes(Clause.HORS_CONVENTION)
public record ErasureCancelled(PersonId personId, ErasureId erasureId, LocalDate cancelledOn, String reason)
        implements PersonEvent {

    @Override
    public LocalDate effectiveOn() {
        return cancelledOn;
    }
}
