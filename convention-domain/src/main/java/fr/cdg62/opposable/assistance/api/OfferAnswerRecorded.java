package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.assistance.value.OfferId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The collectivity answered an offer of assistance.
 *
 * @param reason why, as the collectivity said it, or null
 */
@EventName("assistance.offer-answer-recorded")
@Executes(Clause.ART3_3_ASSISTANCE)
public record OfferAnswerRecorded(
        LedgerId ledgerId,
        OfferId offerId,
        OfferAnswer answer,
        LocalDate answeredOn,
        @Nullable String reason,
        @Nullable Sha256 document)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return answeredOn;
    }
}
