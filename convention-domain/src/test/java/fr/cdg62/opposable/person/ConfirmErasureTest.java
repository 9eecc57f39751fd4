package fr.cdg62.opposable.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.person.api.ConfirmErasure;
import fr.cdg62.opposable.person.api.ErasureRequested;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import fr.cdg62.opposable.person.rule.PersonCode;
import fr.cdg62.opposable.person.value.ErasureId;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

class ConfirmErasureTest extends PersonSpecification {

    @Test
    void another_account_confirms_and_the_rules_that_allowed_it_are_kept() {
        var outcome = given(person(), asked()).when(confirmed("2026-04-14"));

        outcome.expectKinds(PersonalDataKeyDestroyed.class);
        assertThat(String.valueOf(outcome.metadata().getFirst().get("rules")))
                .contains("ConfirmedByAnotherAccount")
                .contains("NoLegalHoldStands")
                .contains("EveryOfficeHasEnded");
    }

    @Test
    void the_account_that_asked_does_not_confirm() {
        given(person(), asked())
                .when(confirmed("2026-04-14").by("account-agent").under("LAWYER"))
                .expectRefusal(CommonCode.FOUR_EYES);
    }

    @Test
    void a_dispute_declared_since_the_request_holds_the_key() {
        retention.disputeOnceAsked("2026-04-09");

        given(person(), asked()).when(confirmed("2026-04-14")).expectRefusal(PersonCode.LEGAL_HOLD);
    }

    @Test
    void an_office_taken_up_since_the_request_keeps_the_name() {
        given(person(), asked(), Told.of(mandate(FIRST, "2026-04-13", null)).on("2026-04-13"))
                .when(confirmed("2026-04-14"))
                .expectRefusal(PersonCode.MANDATE_RUNNING);
    }

    @Test
    void nothing_is_confirmed_that_was_not_asked() {
        given(person()).when(confirmed("2026-04-14")).expectRefusal(PersonCode.ERASURE_UNKNOWN);
        given(asked())
                .when(Told.of(new ConfirmErasure(Officers.MAYOR, new ErasureId("erasure-other")))
                        .on("2026-04-14")
                        .by("account-lawyer"))
                .expectRefusal(PersonCode.ERASURE_UNKNOWN);
    }

    @Test
    void what_was_given_up_is_not_confirmed() {
        given(person(), asked(), cancelled("2026-04-10"))
                .when(confirmed("2026-04-14"))
                .expectRefusal(PersonCode.ERASURE_UNKNOWN);
    }

    @Test
    void asked_again_once_given_up_it_waits_again() {
        given(person(), asked(), cancelled("2026-04-10"))
                .when(Told.of(erasure(new ErasureId("erasure-2026-2"), "2026-04-11"))
                        .on("2026-04-11"))
                .expectKinds(ErasureRequested.class);
    }

    @Test
    void once_done_it_is_not_done_again() {
        given(person(), asked(), confirmed("2026-04-14").as("command-first"))
                .when(confirmed("2026-04-14"))
                .expectRefusal(PersonCode.PERSON_ERASED);
    }

    @Test
    void the_same_confirmation_again_is_answered_from_memory() {
        var outcome = given(person(), asked(), confirmed("2026-04-14").as("command-retried"))
                .when(confirmed("2026-04-14").as("command-retried"));

        outcome.expectNoEvents();
        assertThat(outcome.answer().repeated()).isTrue();
    }
}
