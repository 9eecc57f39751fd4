package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.person.value.MandateId;
import java.time.LocalDate;

/**
 * The office ended after that day.
 */
@EventName("person.mandate-ended")
@Executes(Clause.HORS_CONVENTION)
public record MandateEnded(PersonId personId, MandateId mandateId, LocalDate lastDay, String reason)
        implements PersonEvent {

    @Override
    public LocalDate effectiveOn() {
        return lastDay;
    }
}
