package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.Scenario.start;
import static fr.cdg62.opposable.convention.rule.ConventionCode.END_NOT_REACHED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOT_SIGNED;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import org.junit.jupiter.api.Test;

class ExpireConventionTest extends ConventionSpecification {

    @Test
    void the_day_after_the_last_it_has_expired() {
        given(signed())
                .when(Told.of(expire("2029-12-01")).on("2029-12-01"))
                .expectEvents(new ConventionExpired(CONVENTION, day("2029-12-01")));
    }

    @Test
    void on_its_last_day_it_has_not() {
        given(signed()).when(Told.of(expire("2029-11-30")).on("2029-11-30")).expectRefusal(END_NOT_REACHED);
    }

    @Test
    void a_late_clock_leaves_the_legal_date() {
        given(signed())
                .when(Told.of(expire("2033-06-15")).on("2033-06-15"))
                .expectEvents(new ConventionExpired(CONVENTION, day("2029-12-01")));
    }

    @Test
    void expired_already_it_answers_without_an_event() {
        given(signed(), Told.of(expire("2029-12-01")).on("2029-12-01"))
                .when(Told.of(expire("2029-12-02")).on("2029-12-02"))
                .expectNoEvents();
    }

    @Test
    void a_start_noticed_after_the_expiry_is_still_recorded_at_its_date() {
        given(signed(), Told.of(expire("2029-12-01")).on("2029-12-01"))
                .when(Told.of(start("2024-12-01")).on("2029-12-01"))
                .expectEvents(new ConventionStarted(CONVENTION, day("2024-12-01")));
    }

    @Test
    void unsigned_it_has_no_end() {
        given(authorised()).when(expire("2025-01-01")).expectRefusal(NOT_SIGNED);
    }
}
