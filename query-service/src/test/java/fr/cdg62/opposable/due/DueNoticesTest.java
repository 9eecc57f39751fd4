package fr.cdg62.opposable.due;

import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueNoticesTest {

    @Test
    void the_start_is_due_on_the_first_day_and_not_the_day_before() {
        assertThat(due(Libercourt.signed()).startIsDue(parse("2024-11-30"))).isFalse();
        assertThat(due(Libercourt.signed()).startIsDue(parse("2024-12-01"))).isTrue();
        assertThat(due(Libercourt.inForce()).startIsDue(parse("2024-12-01"))).isFalse();
    }

    @Test
    void the_end_is_due_on_the_day_after_the_last() {
        assertThat(due(Libercourt.inForce()).endIsDue(parse("2029-11-30"))).isFalse();
        assertThat(due(Libercourt.inForce()).endIsDue(parse("2029-12-01"))).isTrue();
        assertThat(due(Libercourt.expired()).endIsDue(parse("2029-12-01"))).isFalse();
    }

    @Test
    void renewed_the_end_is_due_five_years_later() {
        assertThat(due(Libercourt.renewed()).endIsDue(parse("2034-11-30"))).isFalse();
        assertThat(due(Libercourt.renewed()).endIsDue(parse("2034-12-01"))).isTrue();
    }

    @Test
    void an_end_that_was_revised_is_to_be_noticed_again() {
        var revised = Libercourt.expired()
                .then(Libercourt.renewalDecided(COLLECTIVITY, "DELIB-2029-11", "2029-04-03"))
                .then(Libercourt.renewalDecided(CDG, "2029-18", "2029-05-15"))
                .then(new ConventionEndRevised(
                        Libercourt.CONVENTION, parse("2029-12-01"), parse("2034-12-01"), "convention.renewed"));
        assertThat(due(revised).endIsDue(parse("2034-11-30"))).isFalse();
        assertThat(due(revised).endIsDue(parse("2034-12-01"))).isTrue();
    }

    @Test
    void a_reminder_is_due_from_its_day_to_the_last_one_and_once() {
        var ladder = List.of(12, 6, 3, 1);
        var inForce = due(Libercourt.inForce());
        assertThat(inForce.remindersDue(parse("2028-11-29"), ladder)).isEmpty();
        assertThat(inForce.remindersDue(parse("2028-11-30"), ladder)).containsExactly(12);
        assertThat(inForce.remindersDue(parse("2029-11-30"), ladder)).containsExactly(12, 6, 3, 1);
        assertThat(inForce.remindersDue(parse("2029-12-01"), ladder)).isEmpty();
        var reminded = due(Libercourt.inForce().then(reminder("2029-11-30", "2028-11-30")));
        assertThat(reminded.remindersDue(parse("2029-05-30"), ladder)).containsExactly(6);
    }

    @Test
    void renewed_the_ladder_begins_again_before_the_new_last_day() {
        var renewed = due(Libercourt.renewed());
        assertThat(renewed.remindersDue(parse("2029-11-30"), List.of(12))).isEmpty();
        assertThat(renewed.remindersDue(parse("2033-11-30"), List.of(12))).containsExactly(12);
    }

    @Test
    void terminated_the_end_is_due_on_that_day_and_nobody_is_reminded_of_a_renewal() {
        var terminated = due(Libercourt.inForce()
                .then(new NotificationEstablished(
                        Libercourt.CONVENTION,
                        new NoticeId("notice-commune"),
                        parse("2025-02-28"),
                        parse("2025-03-01"),
                        "NOTIFICATION_DATE_CE2012",
                        "NOTIFIED_WHEN_PRESENTED",
                        List.of(),
                        null)));
        assertThat(terminated.endIsDue(parse("2025-02-28"))).isFalse();
        assertThat(terminated.endIsDue(parse("2025-03-01"))).isTrue();
        assertThat(terminated.remindersDue(parse("2025-02-28"), List.of(12, 6, 3, 1)))
                .isEmpty();
    }

    private static TermReminderIssued reminder(String lastDay, String dueOn) {
        return new TermReminderIssued(Libercourt.CONVENTION, 12, parse(lastDay), parse(dueOn));
    }

    private static DueNotices due(Story story) {
        return Story.fold(new DueProjection(), story.events()).get(Libercourt.CONVENTION.value());
    }
}
