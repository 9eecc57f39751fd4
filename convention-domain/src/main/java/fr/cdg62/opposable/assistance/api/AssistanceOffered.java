package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.OfferId;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The centre offered assistance.
 *
 * @param answerBy the day by which an answer was asked for; silence after it is read by the calendar
 */
@EventName("assistance.offered")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceOffered(
        LedgerId ledgerId,
        OfferId offerId,
        LocalDate offeredOn,
        String subject,
        SendingMeans means,
        LocalDate answerBy,
        @Nullable Sha256 document)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return offeredOn;
    }
}
