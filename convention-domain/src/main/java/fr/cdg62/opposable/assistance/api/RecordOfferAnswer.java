package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.assistance.value.OfferId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records what the collectivity answered to an offer of assistance.
 *
 * @param reason why, as the collectivity said it, or null
 */
public record RecordOfferAnswer(
        @TargetAggregateIdentifier LedgerId ledgerId,
        OfferId offerId,
        OfferAnswer answer,
        LocalDate answeredOn,
        @Nullable String reason,
        @Nullable Sha256 document)
        implements AssistanceCommand {

    public RecordOfferAnswer {
        answeredOn = Bounds.day("answeredOn", answeredOn);
        reason = Bounds.reasonOrNull("reason", reason);
    }
}
