package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.MandateId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person holds an office in a body from that day.
 */
@EventName("person.mandate-recorded")
@Executes(Clause.HORS_CONVENTION)
public record MandateRecorded(
        PersonId personId,
        MandateId mandateId,
        BodyId body,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Sha256 evidence)
        implements PersonEvent {

    @Override
    public LocalDate effectiveOn() {
        return from;
    }
}
