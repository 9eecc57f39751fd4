package fr.cdg62.opposable.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.person.api.ErasureCancelled;
import fr.cdg62.opposable.person.api.ErasureRequested;
import fr.cdg62.opposable.person.rule.PersonCode;
import fr.cdg62.opposable.person.value.ErasureId;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

class RequestErasureTest extends PersonSpecification {

    @Test
    void a_request_says_which_conventions_were_looked_at() {
        var requested = given(person(), mandate(FIRST, "2020-07-04", "2026-03-31"))
                .when(asked())
                .the(ErasureRequested.class);

        assertThat(requested.conventions()).containsExactly(CONVENTION);
    }

    @Test
    void without_the_reference_of_the_visa_it_is_refused() {
        given(person())
                .when(Told.of(erasureUnder(null, VISA)).on("2026-04-01"))
                .expectRefusal(PersonCode.VISA_REQUIRED);
    }

    @Test
    void without_the_visa_itself_it_is_refused() {
        given(person())
                .when(Told.of(erasureUnder("AD62-2026-118", null)).on("2026-04-01"))
                .expectRefusal(PersonCode.VISA_REQUIRED);
    }

    @Test
    void on_the_last_day_in_office_it_is_too_early() {
        given(person(), mandate(FIRST, "2020-07-04", "2026-04-01"))
                .when(asked())
                .expectRefusal(PersonCode.MANDATE_RUNNING);
    }

    @Test
    void an_office_to_come_keeps_the_name_too() {
        given(person(), mandate(FIRST, "2026-05-01", null)).when(asked()).expectRefusal(PersonCode.MANDATE_RUNNING);
    }

    @Test
    void so_does_a_delegation_that_runs() {
        given(person(), delegation(Officers.DEPUTY, "2024-01-01", null))
                .when(asked())
                .expectRefusal(PersonCode.MANDATE_RUNNING);
    }

    @Test
    void one_request_waits_at_a_time() {
        given(person(), asked())
                .when(Told.of(erasure(new ErasureId("erasure-2026-2"), "2026-04-02"))
                        .on("2026-04-02"))
                .expectRefusal(PersonCode.ERASURE_PENDING);
    }

    @Test
    void the_id_of_a_request_given_up_is_taken() {
        given(person(), asked(), cancelled("2026-04-10"))
                .when(Told.of(erasure(ERASURE, "2026-04-11")).on("2026-04-11"))
                .expectRefusal(PersonCode.ERASURE_ALREADY_REQUESTED);
    }

    @Test
    void a_request_to_come_is_refused() {
        given(person())
                .when(Told.of(erasure(ERASURE, "2026-04-02")).on("2026-04-01"))
                .expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void given_up_no_earlier_than_asked_and_not_in_the_future() {
        given(person(), asked()).when(cancelled("2026-04-01")).expectKinds(ErasureCancelled.class);
        given().when(cancelled("2026-03-31")).expectRefusal(CommonCode.END_BEFORE_START);
        given().when(cancelled("2026-04-11")).expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void an_erased_person_is_asked_for_no_more_and_takes_no_office() {
        given(person(), asked(), confirmed("2026-04-14"));

        given().when(Told.of(erasure(new ErasureId("erasure-2026-2"), "2026-04-15"))
                        .on("2026-04-15"))
                .expectRefusal(PersonCode.PERSON_ERASED);
        given().when(mandate(SECOND, "2026-05-01", null)).expectRefusal(PersonCode.PERSON_ERASED);
        given().when(delegation(Officers.DEPUTY, "2026-05-01", null)).expectRefusal(PersonCode.PERSON_ERASED);
    }
}
