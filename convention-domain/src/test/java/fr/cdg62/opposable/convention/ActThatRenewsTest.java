package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.COMMUNE_RENEWAL;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.publication;
import static fr.cdg62.opposable.convention.Scenario.renewal;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import org.junit.jupiter.api.Test;

/** The commune's council decides on 15 September 2029; the new period begins on 1 December 2029. */
class ActThatRenewsTest extends ConventionSpecification {

    private static final Told DECIDED = renewal(COLLECTIVITY, "2029-09-15");
    private static final Told ACT =
            Told.of(deliberation(COLLECTIVITY, COMMUNE_RENEWAL, "2029-09-15")).on("2029-09-20");

    private static Told published(String on) {
        return Told.of(publication(COLLECTIVITY, COMMUNE_RENEWAL, on)).on("2030-01-07");
    }

    @Test
    void a_decision_whose_act_is_not_on_file_is_not_weak_for_that() {
        given(signed()).when(DECIDED).expectAnomalies();
    }

    @Test
    void an_act_that_nothing_shows_to_be_published_weakens_it() {
        given(signed(), ACT).when(DECIDED).expectAnomalies("COLLECTIVITY RENEWED_BEFORE_ENFORCEABLE");
    }

    @Test
    void so_it_does_when_the_act_is_recorded_second() {
        given(signed(), DECIDED).when(ACT).expectAnomalies("COLLECTIVITY RENEWED_BEFORE_ENFORCEABLE");
    }

    @Test
    void published_on_the_first_day_it_is_in_time() {
        given(signed(), ACT, DECIDED)
                .when(published("2029-12-01"))
                .expectCleared("COLLECTIVITY RENEWED_BEFORE_ENFORCEABLE");
    }

    @Test
    void published_a_day_later_it_is_not() {
        given(signed(), ACT, DECIDED).when(published("2029-12-02")).expectKinds(PublicationRecorded.class);
    }

    @Test
    void the_act_of_another_number_has_nothing_to_do_with_it() {
        given(signed(), DECIDED)
                .when(Told.of(deliberation(COLLECTIVITY, "DELIB-2029-77", "2029-09-15"))
                        .on("2029-09-20"))
                .expectKinds(DeliberationRecorded.class);
    }
}
