package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.OfferId;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records an offer of assistance: the file shows that the centre stood ready (legal sheet, R12).
 *
 * @param answerBy the day by which an answer is asked for; silence after it is read by the calendar
 */
public record OfferAssistance(
        @TargetAggregateIdentifier LedgerId ledgerId,
        OfferId offerId,
        LocalDate offeredOn,
        String subject,
        SendingMeans means,
        LocalDate answerBy,
        @Nullable Sha256 document)
        implements AssistanceCommand {

    public OfferAssistance {
        offeredOn = Bounds.day("offeredOn", offeredOn);
        subject = Bounds.line("subject", subject);
        answerBy = Bounds.day("answerBy", answerBy);
    }
}
