package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.AmicableStepId;
import fr.cdg62.opposable.convention.value.AmicableStepKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records a step towards a settlement, with what proves it (convention, article 7; legal sheet, 4.1).
 *
 * @param by whose step it is
 * @param document the hash of what proves it
 */
public record RecordAmicableStep(
        @TargetAggregateIdentifier ConventionId conventionId,
        DisputeId dispute,
        AmicableStepId amicableStepId,
        AmicableStepKind kind,
        LocalDate on,
        Party by,
        Sha256 document)
        implements DisputeCommand {

    public RecordAmicableStep {
        on = Bounds.day("on", on);
    }
}
