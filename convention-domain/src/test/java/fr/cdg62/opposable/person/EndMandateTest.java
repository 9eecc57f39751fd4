package fr.cdg62.opposable.person;

import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.person.api.MandateEnded;
import fr.cdg62.opposable.person.rule.PersonCode;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

class EndMandateTest extends PersonSpecification {

    @Test
    void a_mandate_may_end_on_its_first_day() {
        var outcome = given(person(), mandate(FIRST, "2020-07-04", null)).when(end(FIRST, "2020-07-04"));

        outcome.expectKinds(MandateEnded.class);
        assertThat(outcome.metadata().getFirst()).containsEntry("collectivity", LIBERCOURT.value());
    }

    @Test
    void not_on_the_eve() {
        given(person(), mandate(FIRST, "2020-07-04", null))
                .when(end(FIRST, "2020-07-03"))
                .expectRefusal(CommonCode.END_BEFORE_START);
    }

    @Test
    void earlier_than_foreseen_is_recorded() {
        given(person(), mandate(FIRST, "2020-07-04", "2026-03-21"))
                .when(end(FIRST, "2026-03-20"))
                .expectKinds(MandateEnded.class);
    }

    @Test
    void on_the_day_foreseen_it_has_ended_already() {
        given(person(), mandate(FIRST, "2020-07-04", "2026-03-21"))
                .when(end(FIRST, "2026-03-21"))
                .expectRefusal(PersonCode.MANDATE_ALREADY_ENDED);
    }

    @Test
    void an_unknown_mandate_is_refused() {
        given(person()).when(end(FIRST, "2026-03-21")).expectRefusal(PersonCode.MANDATE_UNKNOWN);
    }
}
