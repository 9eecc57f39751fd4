package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.NoticeBuilder.COUNSEL;
import static fr.cdg62.opposable.convention.NoticeBuilder.LETTER;
import static fr.cdg62.opposable.convention.NoticeBuilder.OTHER_LETTER;
import static fr.cdg62.opposable.convention.NoticeBuilder.confirmed;
import static fr.cdg62.opposable.convention.NoticeBuilder.fact;
import static fr.cdg62.opposable.convention.NoticeBuilder.letter;
import static fr.cdg62.opposable.convention.NoticeBuilder.lifted;
import static fr.cdg62.opposable.convention.NoticeBuilder.proposed;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.renewal;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOTICE_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOTICE_WITHDRAWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOTIFICATION_DATE_ALREADY_CONFIRMED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOTIFICATION_DATE_ALREADY_LIFTED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOTIFICATION_DATE_ALREADY_PROPOSED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOTIFICATION_DATE_NOT_CONFIRMED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOTIFICATION_DATE_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOTIFIED_BEFORE_WRITTEN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.TERMINATION_EFFECTIVE;
import static fr.cdg62.opposable.convention.rule.ConventionCode.TERMINATION_PENDING;
import static fr.cdg62.opposable.convention.value.DeliveryStep.COLLECTED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.NOTICE_LEFT;
import static fr.cdg62.opposable.convention.value.DeliveryStep.PRESENTED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.RETURNED_UNCLAIMED;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.rule.CommonCode.FOUR_EYES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.NotificationDateConfirmed;
import fr.cdg62.opposable.convention.api.NotificationDateLifted;
import fr.cdg62.opposable.convention.api.NotificationDateProposed;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.WithdrawTerminationNotice;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.convention.value.TerminationCause;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.rule.CommonCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The day counsel holds stands beside the computed one, and counts while it is confirmed and not lifted. */
class NotificationDateTest extends ConventionSpecification {

    private static final ProposalId FIRST = new ProposalId("proposal-retour");
    private static final ProposalId SECOND = new ProposalId("proposal-presentation");

    @Nested
    class Given_the_letter_of_A20_presented_on_28_february_and_back_on_17_march_2025 {

        @Test
        void a_proposal_alone_changes_nothing() {
            given(returned())
                    .when(proposed(FIRST, "2025-03-17"))
                    .expectEvents(new NotificationDateProposed(
                            CONVENTION,
                            LETTER,
                            FIRST,
                            day("2025-03-17"),
                            "Les mentions de l'enveloppe se contredisent.",
                            Sha256.of("opinion"),
                            COUNSEL,
                            day("2025-12-01")));
        }

        @Test
        void confirmed_it_ends_the_convention_a_month_later_and_says_so_weak() {
            given(returned(), proposed(FIRST, "2025-03-17"))
                    .when(confirmed(FIRST))
                    .expectEvents(
                            new NotificationDateConfirmed(
                                    CONVENTION,
                                    LETTER,
                                    FIRST,
                                    day("2025-03-17"),
                                    day("2025-04-01"),
                                    "account-agent",
                                    day("2025-12-01"),
                                    day("2025-02-28")),
                            new ConventionEndRevised(
                                    CONVENTION,
                                    day("2025-03-01"),
                                    day("2025-04-01"),
                                    "convention.notification-date-confirmed"),
                            new ConventionTerminated(CONVENTION, day("2025-04-01"), LETTER, TerminationCause.NOTICE),
                            raised("NOTIFICATION_SET_BY_COUNSEL"));
        }

        @Test
        void lifted_the_computed_day_counts_again() {
            given(returned(), proposed(FIRST, "2025-03-17"), confirmed(FIRST))
                    .when(lifted(FIRST))
                    .expectKinds(
                            NotificationDateLifted.class,
                            ConventionEndRevised.class,
                            ConventionTerminated.class,
                            AnomalyCleared.class);
            assertThat(ends()).containsExactly("2025-03-01", "2025-04-01", "2025-03-01");
        }

        @Test
        void a_fact_learned_since_changes_the_computed_day_and_not_the_end() {
            given(returned(), proposed(FIRST, "2025-03-17"), confirmed(FIRST))
                    .when(fact(COLLECTED, "2025-03-05").on("2025-12-02"))
                    .expectKinds(DeliveryFactRecorded.class, NotificationEstablished.class);
            given(fact(COLLECTED, "2025-03-05").on("2025-12-02")).when(lifted(FIRST));
            assertThat(ends()).containsExactly("2025-03-01", "2025-04-01");
        }

        @Test
        void of_two_confirmed_the_last_counts_and_once_lifted_the_other_does_again() {
            given(returned(), proposed(FIRST, "2025-03-17"), proposed(SECOND, "2025-05-02"))
                    .given(confirmed(SECOND), confirmed(FIRST))
                    .when(lifted(FIRST));
            assertThat(ends()).containsExactly("2025-03-01", "2025-06-01", "2025-04-01", "2025-06-01");
        }

        @Test
        void a_day_before_the_first_presentation_is_held_weak() {
            given(returned(), proposed(FIRST, "2025-02-27"))
                    .when(confirmed(FIRST))
                    .expectAnomalies(
                            "COLLECTIVITY NOTIFICATION_SET_BY_COUNSEL", "COLLECTIVITY NOTIFIED_BEFORE_PRESENTED");
        }

        @Test
        void the_day_of_the_presentation_is_not_before_it() {
            given(returned(), proposed(FIRST, "2025-02-28"))
                    .when(confirmed(FIRST))
                    .expectAnomalies("COLLECTIVITY NOTIFICATION_SET_BY_COUNSEL");
        }
    }

    @Nested
    class Given_a_letter_on_its_way {

        @Test
        void the_day_it_was_written_is_the_first_that_may_be_proposed() {
            given(sent()).when(proposed(FIRST, "2025-02-25")).expectKinds(NotificationDateProposed.class);
        }

        @Test
        void the_day_before_is_refused() {
            given(sent()).when(proposed(FIRST, "2025-02-24")).expectRefusal(NOTIFIED_BEFORE_WRITTEN);
        }

        @Test
        void today_is_the_last_that_may_be_proposed() {
            given(sent())
                    .when(proposed(FIRST, "2025-12-01").on("2025-12-01"))
                    .expectKinds(NotificationDateProposed.class);
        }

        @Test
        void a_day_to_come_is_refused() {
            given(sent()).when(proposed(FIRST, "2025-12-02").on("2025-12-01")).expectRefusal(CommonCode.FUTURE_DATE);
        }

        @Test
        void counsel_s_day_ends_the_convention_without_any_computed_one() {
            given(sent(), proposed(FIRST, "2025-03-03"), confirmed(FIRST)).when(lifted(FIRST));
            assertThat(ends()).containsExactly("2025-04-01");
        }

        @Test
        void what_counsel_s_day_terminates_is_not_renewed() {
            given(signed(), training("2024-12-02"))
                    .given(letter("2029-08-16").told())
                    .given(
                            proposed(FIRST, "2029-08-20").on("2029-08-22"),
                            confirmed(FIRST).on("2029-08-22"))
                    .when(renewal(CDG, "2029-08-25"))
                    .expectRefusal(TERMINATION_PENDING);
        }

        @Test
        void the_account_that_proposed_does_not_confirm() {
            given(sent(), proposed(FIRST, "2025-03-03"))
                    .when(confirmed(FIRST).by(COUNSEL))
                    .expectRefusal(FOUR_EYES);
        }

        @Test
        void it_is_confirmed_once() {
            given(sent(), proposed(FIRST, "2025-03-03"), confirmed(FIRST))
                    .when(confirmed(FIRST).by("account-other"))
                    .expectRefusal(NOTIFICATION_DATE_ALREADY_CONFIRMED);
        }

        @Test
        void once_lifted_it_is_proposed_anew_and_not_confirmed_again() {
            given(sent(), proposed(FIRST, "2025-03-03"), confirmed(FIRST), lifted(FIRST))
                    .when(confirmed(FIRST).by("account-other"))
                    .expectRefusal(NOTIFICATION_DATE_ALREADY_CONFIRMED);
        }

        @Test
        void an_id_proposes_one_day() {
            given(sent(), proposed(FIRST, "2025-03-03"))
                    .when(proposed(FIRST, "2025-03-04"))
                    .expectRefusal(NOTIFICATION_DATE_ALREADY_PROPOSED);
        }

        @Test
        void what_nobody_proposed_is_not_confirmed() {
            given(sent()).when(confirmed(FIRST)).expectRefusal(NOTIFICATION_DATE_UNKNOWN);
        }

        @Test
        void what_was_proposed_of_another_letter_is_not_confirmed_of_this_one() {
            given(sent(), BreachBuilder.means("2025-01-15"))
                    .given(letter("2025-02-25")
                            .ofTheCentre()
                            .invoking(BreachBuilder.MEANS)
                            .told())
                    .given(proposed(FIRST, "2025-03-03"))
                    .when(confirmed(OTHER_LETTER, FIRST))
                    .expectRefusal(NOTIFICATION_DATE_UNKNOWN);
        }

        @Test
        void what_nobody_confirmed_is_not_lifted() {
            given(sent(), proposed(FIRST, "2025-03-03"))
                    .when(lifted(FIRST))
                    .expectRefusal(NOTIFICATION_DATE_NOT_CONFIRMED);
        }

        @Test
        void it_is_lifted_once() {
            given(sent(), proposed(FIRST, "2025-03-03"), confirmed(FIRST), lifted(FIRST))
                    .when(lifted(FIRST))
                    .expectRefusal(NOTIFICATION_DATE_ALREADY_LIFTED);
        }

        @Test
        void of_a_letter_that_is_not_on_file_nothing_is_proposed() {
            given(signed()).when(proposed(FIRST, "2025-03-03")).expectRefusal(NOTICE_UNKNOWN);
        }

        @Test
        void of_a_withdrawn_letter_nothing_is_proposed() {
            given(sent(), withdrawn("2025-03-02"))
                    .when(proposed(FIRST, "2025-03-03"))
                    .expectRefusal(NOTICE_WITHDRAWN);
        }

        @Test
        void of_a_letter_withdrawn_since_nothing_is_confirmed() {
            given(sent(), proposed(FIRST, "2025-03-03"), withdrawn("2025-03-05"))
                    .when(confirmed(FIRST))
                    .expectRefusal(NOTICE_WITHDRAWN);
        }

        @Test
        void withdrawn_before_counsel_s_end_it_ends_nothing_and_is_weak_no_more() {
            given(sent(), proposed(FIRST, "2025-03-03"), confirmed(FIRST))
                    .when(withdrawn("2025-03-31"))
                    .expectCleared("COLLECTIVITY NOTIFICATION_SET_BY_COUNSEL");
        }

        @Test
        void on_counsel_s_end_it_is_withdrawn_no_more() {
            given(sent(), proposed(FIRST, "2025-03-03"), confirmed(FIRST))
                    .when(withdrawn("2025-04-01"))
                    .expectRefusal(TERMINATION_EFFECTIVE);
        }
    }

    private static List<Object> sent() {
        return List.of(signed(), training("2024-12-02"), letter("2025-02-25").told());
    }

    private static List<Object> returned() {
        return List.of(
                sent(),
                fact(PRESENTED, "2025-02-28"),
                fact(NOTICE_LEFT, "2025-02-28"),
                fact(RETURNED_UNCLAIMED, "2025-03-17"));
    }

    private static Told withdrawn(String agreedOn) {
        return Told.of(new WithdrawTerminationNotice(CONVENTION, LETTER, day(agreedOn), Sha256.of("agreement")));
    }

    private static AnomalyRaised raised(String code) {
        return new AnomalyRaised(
                CONVENTION,
                "COLLECTIVITY",
                code,
                "CE, 24 avril 2012, n° 341146",
                Map.of("held on", "2025-03-17", "computed on", "2025-02-28"),
                day("2025-12-01"));
    }

    /** Every end said so far, in the order it was said. */
    private List<String> ends() {
        return recorded(CONVENTION.value()).stream()
                .filter(ConventionTerminated.class::isInstance)
                .map(event -> ((ConventionTerminated) event).endedOn().toString())
                .toList();
    }
}
