package fr.cdg62.opposable.person;

import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.person.api.MandateRecorded;
import fr.cdg62.opposable.person.rule.PersonCode;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

class RecordMandateTest extends PersonSpecification {

    @Test
    void an_office_in_a_collectivity_concerns_it() {
        var outcome = given(person()).when(mandate(FIRST, "2020-07-04", null));

        outcome.expectKinds(MandateRecorded.class);
        assertThat(outcome.metadata().getFirst()).containsEntry("collectivity", LIBERCOURT.value());
    }

    @Test
    void an_office_in_the_centre_concerns_no_collectivity() {
        var outcome = given(person()).when(mandate(FIRST, CENTRE, "2020-07-04", null));

        assertThat(outcome.metadata().getFirst()).doesNotContainKey("collectivity");
    }

    @Test
    void a_mandate_of_one_day_is_recorded() {
        given(person()).when(mandate(FIRST, "2020-07-04", "2020-07-04")).expectKinds(MandateRecorded.class);
    }

    @Test
    void an_end_before_the_start_is_refused() {
        given(person()).when(mandate(FIRST, "2020-07-04", "2020-07-03")).expectRefusal(CommonCode.END_BEFORE_START);
    }

    @Test
    void the_same_id_twice_is_refused() {
        given(person(), mandate(FIRST, "2020-07-04", "2026-03-21"))
                .when(mandate(FIRST, "2026-03-22", null))
                .expectRefusal(PersonCode.MANDATE_ALREADY_RECORDED);
    }

    @Test
    void the_same_office_from_the_last_day_of_the_former_is_refused() {
        given(person(), mandate(FIRST, "2020-07-04", "2026-03-21"))
                .when(mandate(SECOND, "2026-03-21", null))
                .expectRefusal(PersonCode.MANDATE_OVERLAPS);
    }

    @Test
    void from_the_day_after_it_is_recorded() {
        given(person(), mandate(FIRST, "2020-07-04", "2026-03-21"))
                .when(mandate(SECOND, "2026-03-22", null))
                .expectKinds(MandateRecorded.class);
    }

    @Test
    void an_earlier_mandate_found_later_is_recorded_up_to_the_eve() {
        given(person(), mandate(SECOND, "2026-03-22", null))
                .when(mandate(FIRST, "2020-07-04", "2026-03-21"))
                .expectKinds(MandateRecorded.class);
    }

    @Test
    void the_same_office_elsewhere_at_the_same_time_is_another_matter() {
        given(person(), mandate(FIRST, "2020-07-04", null))
                .when(mandate(SECOND, CENTRE, "2020-07-04", null))
                .expectKinds(MandateRecorded.class);
    }
}
