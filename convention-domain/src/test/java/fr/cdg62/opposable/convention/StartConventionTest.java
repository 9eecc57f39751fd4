package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.Scenario.start;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOT_SIGNED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.START_NOT_REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

class StartConventionTest extends ConventionSpecification {

    @Test
    void on_its_first_day_the_convention_starts() {
        given(signed())
                .when(Told.of(start("2024-12-01")).on("2024-12-01"))
                .expectEvents(new ConventionStarted(CONVENTION, day("2024-12-01")));
    }

    @Test
    void on_the_eve_it_does_not() {
        given(signed()).when(Told.of(start("2024-11-30")).on("2024-11-30")).expectRefusal(START_NOT_REACHED);
    }

    @Test
    void a_late_clock_leaves_the_legal_date() {
        given(signed())
                .when(Told.of(start("2031-03-09")).on("2031-03-09"))
                .expectEvents(new ConventionStarted(CONVENTION, day("2024-12-01")));
    }

    @Test
    void a_clock_that_names_tomorrow_is_refused() {
        given(signed()).when(Told.of(start("2024-12-01")).on("2024-11-30")).expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void started_already_it_answers_without_an_event() {
        var outcome = given(signed(), start("2024-12-01")).when(start("2024-12-02"));

        outcome.expectNoEvents();
        assertThat(outcome.answer().events()).isEmpty();
    }

    @Test
    void unsigned_it_has_no_first_day() {
        given(authorised(), startsOn("2024-12-01")).when(start("2024-12-01")).expectRefusal(NOT_SIGNED);
    }
}
