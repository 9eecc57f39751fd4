package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.DelegationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person may sign for a body by delegation from that day.
 */
@EventName("person.signature-delegation-recorded")
@Executes(Clause.HORS_CONVENTION)
public record SignatureDelegationRecorded(
        PersonId personId,
        DelegationId delegationId,
        BodyId body,
        PersonId delegatedBy,
        String act,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Sha256 evidence)
        implements PersonEvent {

    @Override
    public LocalDate effectiveOn() {
        return from;
    }
}
