package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.answered;
import static fr.cdg62.opposable.assistance.LedgerScenario.offered;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ANSWER_BEFORE_OFFER;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ANSWER_DUE_BEFORE_OFFER;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.OFFER_ALREADY_ANSWERED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.OFFER_ALREADY_MADE;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.OFFER_UNKNOWN;
import static fr.cdg62.opposable.rule.CommonCode.FUTURE_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceOffered;
import fr.cdg62.opposable.assistance.api.OfferAnswerRecorded;
import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.cast.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file shows that the centre stood ready: what it offered, what was answered. Silence is read on the calendar, never written. */
class OfferAssistanceTest extends AssistanceSpecification {

    @Test
    void an_offer_says_by_when_it_asks_for_an_answer() {
        var offered = given(opened())
                .when(offered("offer-1", "2025-05-05", "2025-06-05"))
                .the(AssistanceOffered.class);

        assertThat(offered.effectiveOn()).isEqualTo("2025-05-05");
        assertThat(offered.answerBy()).isEqualTo("2025-06-05");
    }

    @Test
    void an_answer_may_be_asked_for_the_same_day_and_no_earlier() {
        given(opened()).when(offered("offer-1", "2025-05-05", "2025-05-05")).the(AssistanceOffered.class);
        given().when(offered("offer-2", "2025-05-05", "2025-05-04")).expectRefusal(ANSWER_DUE_BEFORE_OFFER);
    }

    @Test
    void an_offer_is_made_once_and_never_ahead() {
        given(opened(), offered("offer-1", "2025-05-05", "2025-06-05"))
                .when(offered("offer-1", "2025-05-06", "2025-06-05"))
                .expectRefusal(OFFER_ALREADY_MADE);
        var ahead = Told.of(offered("offer-2", "2025-05-07", "2025-06-05").command())
                .on("2025-05-06");
        given().when(ahead).expectRefusal(FUTURE_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "REFUSED"})
    void it_is_accepted_or_refused_once(OfferAnswer answer) {
        given(opened(), offered("offer-1", "2025-05-05", "2025-06-05"))
                .when(answered("offer-1", answer, "2025-05-05"))
                .expectKinds(OfferAnswerRecorded.class);
        given(answered("offer-1", answer, "2025-05-05"))
                .when(answered("offer-1", OfferAnswer.ACCEPTED, "2025-05-06"))
                .expectRefusal(OFFER_ALREADY_ANSWERED);
    }

    @Test
    void an_answer_follows_the_offer() {
        given(opened(), offered("offer-1", "2025-05-05", "2025-06-05"))
                .when(answered("offer-1", OfferAnswer.REFUSED, "2025-05-04"))
                .expectRefusal(ANSWER_BEFORE_OFFER);
        var ahead = Told.of(
                        answered("offer-1", OfferAnswer.REFUSED, "2025-05-07").command())
                .on("2025-05-06");
        given().when(ahead).expectRefusal(FUTURE_DATE);
    }

    @Test
    void a_late_answer_is_an_answer() {
        given(opened(), offered("offer-1", "2025-05-05", "2025-06-05"))
                .when(answered("offer-1", OfferAnswer.ACCEPTED, "2025-09-01"))
                .expectKinds(OfferAnswerRecorded.class);
    }

    @Test
    void what_was_not_offered_is_not_answered() {
        given(opened())
                .when(answered("offer-1", OfferAnswer.ACCEPTED, "2025-05-05"))
                .expectRefusal(OFFER_UNKNOWN);
    }
}
