package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.CERTIFICATE;
import static fr.cdg62.opposable.convention.BreachBuilder.MEANS;
import static fr.cdg62.opposable.convention.BreachBuilder.NOTICE;
import static fr.cdg62.opposable.convention.BreachBuilder.TRAINING;
import static fr.cdg62.opposable.convention.BreachBuilder.certificate;
import static fr.cdg62.opposable.convention.BreachBuilder.cure;
import static fr.cdg62.opposable.convention.BreachBuilder.means;
import static fr.cdg62.opposable.convention.BreachBuilder.notice;
import static fr.cdg62.opposable.convention.BreachBuilder.noticeLeaving;
import static fr.cdg62.opposable.convention.BreachBuilder.served;
import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.convention.api.FormalNoticeServed;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.rule.CommonCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The commune failed twice and the centre once, all of it observed on 2 June 2025; facts are recorded on 1 December 2025. */
class ServeFormalNoticeTest extends ConventionSpecification {

    private static final List<Object> FAILED =
            List.of(signed(), means("2025-06-02"), certificate("2025-06-02"), training("2025-06-02"));

    @Test
    void the_house_leaves_thirty_days_to_cure() {
        var command = notice(CDG, "2025-09-01", MEANS, CERTIFICATE);

        given(FAILED).when(command).expectEvents(served(command, 30, "2025-10-01", "2025-12-01"));
    }

    @Test
    void the_collectivity_gives_notice_of_what_the_centre_failed() {
        var command = notice(COLLECTIVITY, "2025-09-01", TRAINING);

        given(FAILED).when(command).expectEvents(served(command, 30, "2025-10-01", "2025-12-01"));
    }

    @Test
    void it_may_leave_more_or_less_and_a_day_at_least() {
        var command = noticeLeaving(1, CDG, "2025-09-01", MEANS);

        given(FAILED).when(command).expectEvents(served(command, 1, "2025-09-02", "2025-12-01"));
    }

    @Test
    void no_day_at_all_is_too_short() {
        var refusal = given(FAILED)
                .when(noticeLeaving(0, CDG, "2025-09-01", MEANS))
                .expectRefusal(ConventionCode.CURE_PERIOD_TOO_SHORT);

        assertThat(refusal.source()).isEqualTo("convention, article 6, termination");
    }

    @Test
    void a_period_is_not_counted_backwards() {
        assertThatThrownBy(() -> noticeLeaving(-1, CDG, "2025-09-01", MEANS)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void one_s_own_breach_is_no_ground() {
        given(FAILED).when(notice(COLLECTIVITY, "2025-09-01", MEANS)).expectRefusal(ConventionCode.OWN_BREACH);
    }

    @Test
    void for_the_centre_neither() {
        given(FAILED).when(notice(CDG, "2025-09-01", TRAINING)).expectRefusal(ConventionCode.OWN_BREACH);
    }

    @Test
    void nor_is_one_s_own_among_the_other_s() {
        given(FAILED).when(notice(CDG, "2025-09-01", MEANS, TRAINING)).expectRefusal(ConventionCode.OWN_BREACH);
    }

    @Test
    void it_says_what_is_to_be_cured() {
        given(FAILED).when(notice(CDG, "2025-09-01")).expectRefusal(ConventionCode.FORMAL_NOTICE_WITHOUT_BREACH);
    }

    @Test
    void it_cites_what_is_on_file() {
        given(signed(), means("2025-06-02"))
                .when(notice(CDG, "2025-09-01", MEANS, CERTIFICATE))
                .expectRefusal(ConventionCode.BREACH_UNKNOWN);
    }

    @Test
    void it_may_be_served_on_the_day_the_breach_is_observed() {
        given(FAILED).when(notice(CDG, "2025-06-02", MEANS)).expectKinds(FormalNoticeServed.class);
    }

    @Test
    void not_on_its_eve() {
        given(FAILED).when(notice(CDG, "2025-06-01", MEANS)).expectRefusal(ConventionCode.NOTICED_BEFORE_OBSERVED);
    }

    @Test
    void it_may_be_served_on_the_eve_of_the_cure() {
        given(FAILED, cure(MEANS, "2025-09-01"))
                .when(notice(CDG, "2025-08-31", MEANS))
                .expectKinds(FormalNoticeServed.class);
    }

    @Test
    void not_on_the_day_of_the_cure() {
        given(FAILED, cure(MEANS, "2025-09-01"))
                .when(notice(CDG, "2025-09-01", MEANS))
                .expectRefusal(ConventionCode.NOTICED_ONCE_CURED);
    }

    @Test
    void it_was_served_today_at_the_latest() {
        given(FAILED).when(notice(CDG, "2025-12-01", MEANS)).expectKinds(FormalNoticeServed.class);
    }

    @Test
    void not_tomorrow() {
        given(FAILED).when(notice(CDG, "2025-12-02", MEANS)).expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void it_is_recorded_once_under_its_id() {
        var refusal = given(FAILED, notice(CDG, "2025-09-01", MEANS))
                .when(notice(CDG, "2025-09-02", MEANS))
                .expectRefusal(ConventionCode.FORMAL_NOTICE_ALREADY_SERVED);

        assertThat(refusal.facts()).containsEntry("formal notice", NOTICE.value());
    }

    @Test
    void there_is_none_of_what_is_not_signed() {
        given(authorised()).when(notice(CDG, "2025-09-01", MEANS)).expectRefusal(ConventionCode.NOT_SIGNED);
    }
}
