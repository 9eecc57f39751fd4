package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.CERTIFICATE;
import static fr.cdg62.opposable.convention.BreachBuilder.MEANS;
import static fr.cdg62.opposable.convention.BreachBuilder.cure;
import static fr.cdg62.opposable.convention.BreachBuilder.cured;
import static fr.cdg62.opposable.convention.BreachBuilder.means;
import static fr.cdg62.opposable.convention.BreachBuilder.notice;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.value.Party.CDG;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

/** The means were found missing on 2 June 2025; facts are recorded on 1 December 2025 unless they say otherwise. */
class CureBreachTest extends ConventionSpecification {

    @Test
    void what_was_owed_has_been_done() {
        given(signed(), means("2025-06-02"))
                .when(cure(MEANS, "2025-07-01"))
                .expectEvents(cured(MEANS, "2025-07-01", "2025-12-01"));
    }

    @Test
    void on_the_very_day_it_was_observed() {
        given(signed(), means("2025-06-02")).when(cure(MEANS, "2025-06-02")).expectKinds(BreachCured.class);
    }

    @Test
    void not_on_its_eve() {
        given(signed(), means("2025-06-02"))
                .when(cure(MEANS, "2025-06-01"))
                .expectRefusal(ConventionCode.CURED_BEFORE_OBSERVED);
    }

    @Test
    void today_at_the_latest() {
        given(signed(), means("2025-06-02")).when(cure(MEANS, "2025-12-01")).expectKinds(BreachCured.class);
    }

    @Test
    void not_tomorrow() {
        given(signed(), means("2025-06-02")).when(cure(MEANS, "2025-12-02")).expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void once() {
        given(signed(), means("2025-06-02"), cure(MEANS, "2025-07-01"))
                .when(cure(MEANS, "2025-07-02"))
                .expectRefusal(ConventionCode.BREACH_ALREADY_CURED);
    }

    @Test
    void never_a_breach_that_is_not_on_file() {
        given(signed(), means("2025-06-02"))
                .when(cure(CERTIFICATE, "2025-07-01"))
                .expectRefusal(ConventionCode.BREACH_UNKNOWN);
    }

    @Test
    void nor_of_what_is_not_signed() {
        given(authorised()).when(cure(MEANS, "2025-07-01")).expectRefusal(ConventionCode.NOT_SIGNED);
    }

    @Test
    void after_the_end_too() {
        given(signed(), means("2025-06-02"))
                .when(Told.of(cure(MEANS, "2030-02-04")).on("2030-02-04"))
                .expectKinds(BreachCured.class);
    }

    @Test
    void a_cure_older_than_the_notice_may_be_known_after_it() {
        given(signed(), means("2025-06-02"), notice(CDG, "2025-09-01", MEANS))
                .when(cure(MEANS, "2025-08-20"))
                .expectKinds(BreachCured.class);
    }
}
