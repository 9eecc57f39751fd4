package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a fact of the delivery of a notice (legal sheet, 3.1 and 3.2).
 *
 * @param proof the slip, the receipt or the envelope, by its hash
 */
public record RecordDeliveryFact(
        @TargetAggregateIdentifier ConventionId conventionId,
        NoticeId noticeId,
        DeliveryFactId factId,
        DeliveryStep step,
        LocalDate on,
        @Nullable Sha256 proof)
        implements ConventionCommand {

    public RecordDeliveryFact {
        on = Bounds.day("on", on);
    }
}
