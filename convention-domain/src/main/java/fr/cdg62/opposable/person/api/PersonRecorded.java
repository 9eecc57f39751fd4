package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A person is known by reference; the name stays sealed.
 */
@EventName("person.recorded")
@Executes(Clause.HORS_CONVENTION)
public record PersonRecorded(PersonId personId, CentreId centre, SealedText name, LocalDate recordedOn)
        implements PersonEvent {

    @Override
    public LocalDate effectiveOn() {
        return recordedOn;
    }
}
