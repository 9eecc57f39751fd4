package fr.cdg62.opposable.file;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermDatesTest {

    @Test
    void a_draft_without_a_start_has_no_date() {
        assertThat(dates(Libercourt.drafted())).isEmpty();
    }

    @Test
    void the_dates_of_Libercourt_say_why() {
        assertThat(told(dates(Libercourt.signed())))
                .containsExactly(
                        "DEED 2024-11-04 DATE_OF_THE_LAST_SIGNATURE",
                        "START 2024-12-01 START_AS_WRITTEN",
                        "LAST_DAY 2029-11-30 TERM_DATE_TO_DATE",
                        "END 2029-12-01 DAY_AFTER_THE_LAST");
    }

    @Test
    void renewed_it_ends_five_years_later_and_nothing_renews_it_again() {
        var dates = dates(Libercourt.renewed());
        assertThat(told(dates))
                .contains("LAST_DAY 2034-11-30 RENEWED_ONCE_DATE_TO_DATE", "END 2034-12-01 DAY_AFTER_THE_LAST");
        assertThat(dates.getLast().reasoned().wouldChange()).containsExactly("TERMINATION");
    }

    @Test
    void terminated_it_ends_on_the_first_of_the_month_after_the_notification_and_says_why() {
        var dates = dates(Libercourt.inForce()
                .then(
                        new TerminationNoticeGiven(
                                Libercourt.CONVENTION,
                                new NoticeId("notice-commune"),
                                Party.COLLECTIVITY,
                                TerminationGround.GENERAL_INTEREST,
                                List.of(),
                                NoticeForm.REGISTERED_LETTER,
                                new Signatory(Libercourt.MAYOR, null, null),
                                parse("2025-02-25"),
                                "Le service est repris en régie.",
                                null,
                                Libercourt.TEXT),
                        new NotificationEstablished(
                                Libercourt.CONVENTION,
                                new NoticeId("notice-commune"),
                                parse("2025-02-28"),
                                parse("2025-03-01"),
                                "NOTIFICATION_DATE_CE2012",
                                "NOTIFIED_WHEN_PRESENTED",
                                List.of(),
                                null)));
        assertThat(told(dates))
                .contains(
                        "LAST_DAY 2025-02-28 EVE_OF_THE_TERMINATION",
                        "END 2025-03-01 FIRST_OF_THE_MONTH_AFTER_NOTIFICATION");
        assertThat(dates.getLast().reasoned().facts()).containsEntry("notified on", "2025-02-28");
    }

    @Test
    void agreed_by_both_it_ends_on_the_day_they_agreed_on() {
        var dates = dates(Libercourt.inForce()
                .then(new TerminationAgreed(
                        Libercourt.CONVENTION,
                        new NoticeId("notice-amiable"),
                        parse("2025-02-10"),
                        parse("2025-07-01"),
                        Libercourt.TEXT)));
        assertThat(told(dates)).contains("LAST_DAY 2025-06-30 EVE_OF_THE_TERMINATION", "END 2025-07-01 AGREED_END");
    }

    @Test
    void a_term_fixed_before_the_signatures_is_provisional() {
        var term = Term.ofYears(parse("2024-12-01"), 5);
        var dates = dates(Libercourt.drafted()
                .then(new TermFixed(Libercourt.CONVENTION, term, null, null, null, parse("2024-10-20"))));
        assertThat(dates).hasSize(3).allMatch(TermDate::provisional);
    }

    @Test
    void a_start_on_29_February_ends_on_the_last_day_of_the_month() {
        var term = Term.ofYears(parse("2024-02-29"), 5);
        assertThat(told(dates(signed(term, term.lastDay(), false))))
                .contains("LAST_DAY 2029-02-28 TERM_TO_THE_END_OF_THE_MONTH");
    }

    @Test
    void a_start_at_the_end_of_a_month_ends_on_the_eve_of_the_anniversary() {
        var term = Term.ofYears(parse("2024-03-01"), 5);
        assertThat(told(dates(signed(term, term.lastDay(), false)))).contains("LAST_DAY 2029-02-28 TERM_DATE_TO_DATE");
    }

    @Test
    void the_paper_prevails_where_it_says_so() {
        var term = Term.ofYears(parse("2024-10-16"), 5);
        var dates = dates(signed(term, parse("2029-10-16"), true));
        assertThat(told(dates))
                .contains("START 2024-10-16 START_BLANK_SO_DEED_DATE", "LAST_DAY 2029-10-16 TERM_AS_WRITTEN");
        assertThat(dates.get(2).reasoned().facts()).containsEntry("computed", "2029-10-15");
    }

    private static Story signed(Term computed, java.time.LocalDate lastDay, boolean startBlank) {
        return Libercourt.deliberated()
                .then(new ConventionSigned(Libercourt.CONVENTION, parse("2024-10-16"), computed, lastDay, startBlank));
    }

    private static List<TermDate> dates(Story story) {
        return TermDates.of(
                Story.fold(new ConventionFileProjection(), story.events()).get(Libercourt.CONVENTION.value()));
    }

    private static List<String> told(List<TermDate> dates) {
        return dates.stream()
                .map(date -> date.name() + " " + date.reasoned().date() + " "
                        + date.reasoned().rule())
                .toList();
    }
}
