package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.DelegationId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that an office-holder delegated signature to this person for a body.
 */
public record RecordSignatureDelegation(
        @TargetAggregateIdentifier PersonId personId,
        DelegationId delegationId,
        BodyId body,
        PersonId delegatedBy,
        String act,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Sha256 evidence)
        implements PersonCommand {

    public RecordSignatureDelegation {
        act = Bounds.line("act", act);
        from = Bounds.day("from", from);
        until = Bounds.dayOrNull("until", until);
    }
}
