package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.reminder;
import static fr.cdg62.opposable.convention.Scenario.renewed;
import static fr.cdg62.opposable.convention.Scenario.seen;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOT_SIGNED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.REMINDER_ALREADY_ACKNOWLEDGED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.REMINDER_ALREADY_ISSUED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.REMINDER_NOT_DUE;
import static fr.cdg62.opposable.convention.rule.ConventionCode.REMINDER_NOT_OF_THE_LADDER;
import static fr.cdg62.opposable.convention.rule.ConventionCode.REMINDER_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.TERM_OVER;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.IssueTermReminder;
import fr.cdg62.opposable.convention.api.TermReminderAcknowledged;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ladder before 30 November 2029. */
class TermReminderTest extends ConventionSpecification {

    private static final String LAST_DAY = "2029-11-30";

    @ParameterizedTest
    @CsvSource({"12, 2028-11-30", "6, 2029-05-30", "3, 2029-08-30", "1, 2029-10-30"})
    void a_rung_is_issued_on_its_day(int months, String due) {
        given(signed())
                .when(reminder(months, due))
                .expectEvents(new TermReminderIssued(CONVENTION, months, day(LAST_DAY), day(due)));
    }

    @ParameterizedTest
    @CsvSource({"12, 2028-11-29", "6, 2029-05-29", "3, 2029-08-29", "1, 2029-10-29"})
    void the_day_before_it_is_refused(int months, String tooEarly) {
        given(signed()).when(reminder(months, tooEarly)).expectRefusal(REMINDER_NOT_DUE);
    }

    @Test
    void a_late_clock_leaves_the_day_it_was_due_up_to_the_last_one() {
        given(signed())
                .when(Told.of(new IssueTermReminder(CONVENTION, 6, day("2029-05-30")))
                        .on(LAST_DAY))
                .expectEvents(new TermReminderIssued(CONVENTION, 6, day(LAST_DAY), day("2029-05-30")));
    }

    @Test
    void the_day_after_the_last_nobody_is_reminded() {
        given(signed())
                .when(Told.of(new IssueTermReminder(CONVENTION, 6, day("2029-05-30")))
                        .on("2029-12-01"))
                .expectRefusal(TERM_OVER);
    }

    @Test
    void a_rung_is_issued_once_for_one_last_day() {
        given(signed(), reminder(12, "2028-11-30"))
                .when(reminder(12, "2028-12-01"))
                .expectRefusal(REMINDER_ALREADY_ISSUED);
    }

    @Test
    void renewed_the_ladder_stands_before_the_new_last_day() {
        given(renewed())
                .when(reminder(6, "2034-05-30"))
                .expectEvents(new TermReminderIssued(CONVENTION, 6, day("2034-11-30"), day("2034-05-30")));
    }

    @Test
    void renewed_the_first_last_day_is_reminded_of_no_more() {
        given(renewed()).when(reminder(6, "2029-05-30")).expectRefusal(REMINDER_NOT_DUE);
    }

    @Test
    void a_rung_that_the_house_has_not_is_refused() {
        given(signed()).when(reminder(2, "2029-09-30")).expectRefusal(REMINDER_NOT_OF_THE_LADDER);
    }

    @Test
    void unsigned_there_is_no_last_day_to_remind_of() {
        given(authorised()).when(reminder(12, "2028-11-30")).expectRefusal(NOT_SIGNED);
    }

    @Nested
    class Seen {

        @Test
        void on_the_day_it_was_due_by_the_account_that_says_so() {
            given(signed(), reminder(12, "2028-11-30"))
                    .when(seen(12, LAST_DAY, "2028-11-30"))
                    .expectEvents(new TermReminderAcknowledged(
                            CONVENTION, 12, day(LAST_DAY), "account-agent", day("2028-11-30")));
        }

        @Test
        void the_same_account_sees_it_once() {
            given(signed(), reminder(12, "2028-11-30"), seen(12, LAST_DAY, "2028-12-04"))
                    .when(seen(12, LAST_DAY, "2028-12-05"))
                    .expectRefusal(REMINDER_ALREADY_ACKNOWLEDGED);
        }

        @Test
        void another_account_sees_it_too() {
            given(signed(), reminder(12, "2028-11-30"), seen(12, LAST_DAY, "2028-12-04"))
                    .when(seen(12, LAST_DAY, "2028-12-05").by("account-lawyer"))
                    .expectEvents(new TermReminderAcknowledged(
                            CONVENTION, 12, day(LAST_DAY), "account-lawyer", day("2028-12-05")));
        }

        @Test
        void the_same_account_sees_each_rung() {
            given(signed(), reminder(12, "2028-11-30"), seen(12, LAST_DAY, "2028-12-04"), reminder(6, "2029-05-30"))
                    .when(seen(6, LAST_DAY, "2029-05-31"))
                    .expectKinds(TermReminderAcknowledged.class);
        }

        @Test
        void a_reminder_that_was_not_issued_cannot_be() {
            given(signed(), reminder(12, "2028-11-30"))
                    .when(seen(6, LAST_DAY, "2028-12-04"))
                    .expectRefusal(REMINDER_UNKNOWN);
        }

        @Test
        void the_day_before_it_was_due_cannot_be() {
            given(signed(), reminder(12, "2028-11-30"))
                    .when(seen(12, LAST_DAY, "2028-11-29"))
                    .expectRefusal(REMINDER_NOT_DUE);
        }

        @Test
        void a_day_to_come_cannot_be() {
            var tomorrow = seen(12, LAST_DAY, "2028-12-05");
            given(signed(), reminder(12, "2028-11-30"))
                    .when(tomorrow.on("2028-12-04"))
                    .expectRefusal(CommonCode.FUTURE_DATE);
        }
    }
}
