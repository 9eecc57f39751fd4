package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.MandateId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records an office held in a body from a day on. Refused when it would overlap a mandate of the same capacity in the same body.
 */
public record RecordMandate(
        @TargetAggregateIdentifier PersonId personId,
        MandateId mandateId,
        BodyId body,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Sha256 evidence)
        implements PersonCommand {

    public RecordMandate {
        from = Bounds.day("from", from);
        until = Bounds.dayOrNull("until", until);
    }
}
