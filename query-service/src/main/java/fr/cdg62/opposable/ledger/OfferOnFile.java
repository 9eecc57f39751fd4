package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.api.AssistanceOffered;
import fr.cdg62.opposable.assistance.api.OfferAnswerRecorded;
import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.assistance.value.OfferId;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An offer of assistance, and what the collectivity answered.
 *
 * @param answerBy the day by which an answer was asked for
 * @param answer null until there is one
 * @param answeredOn null until there is an answer
 * @param reason why, as the collectivity said it, or null
 * @param sequence the place of the offer in the ledger's stream
 */
public record OfferOnFile(
        OfferId offerId,
        LocalDate offeredOn,
        String subject,
        SendingMeans means,
        LocalDate answerBy,
        @Nullable OfferAnswer answer,
        @Nullable LocalDate answeredOn,
        @Nullable String reason,
        long sequence) {

    static List<OfferOnFile> made(List<OfferOnFile> before, AssistanceOffered e, long sequence) {
        var one = new OfferOnFile(
                e.offerId(), e.offeredOn(), e.subject(), e.means(), e.answerBy(), null, null, null, sequence);
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }

    static List<OfferOnFile> answered(List<OfferOnFile> before, OfferAnswerRecorded e) {
        return before.stream().map(offer -> offer.after(e)).toList();
    }

    private OfferOnFile after(OfferAnswerRecorded e) {
        return offerId.equals(e.offerId())
                ? new OfferOnFile(
                        offerId, offeredOn, subject, means, answerBy, e.answer(), e.answeredOn(), e.reason(), sequence)
                : this;
    }

    /** Whether the day asked for is over without an answer. */
    public boolean silentOn(LocalDate day) {
        return day.isAfter(answerBy) && (answeredOn == null || answeredOn.isAfter(day));
    }
}
