package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that an authorising act was received by the State's representative (CGCT L2131-1, L2131-2).
 */
public record RecordTransmission(
        @TargetAggregateIdentifier ConventionId conventionId,
        Party party,
        String number,
        LocalDate receivedOn,
        @Nullable ActIdentifier actIdentifier,
        @Nullable Sha256 evidence)
        implements ConventionCommand {

    public RecordTransmission {
        number = Bounds.line("number", number);
        receivedOn = Bounds.day("receivedOn", receivedOn);
    }
}
