package fr.cdg62.opposable.convention.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-12-01, , 2029-11-30, TERM_DATE_TO_DATE",
        "2024-12-01, 2029-11-30, 2029-11-30, TERM_DATE_TO_DATE",
        "2024-12-01, 2029-12-01, 2029-12-01, TERM_AS_WRITTEN",
        "2024-02-29, , 2029-02-28, TERM_TO_THE_END_OF_THE_MONTH",
        "2024-03-01, , 2029-02-28, TERM_DATE_TO_DATE",
        "2023-03-01, , 2028-02-29, TERM_DATE_TO_DATE"
    })
    void the_last_day_says_which_rule_gave_it(
            LocalDate first, @Nullable LocalDate written, LocalDate last, String rule) {
        var date = ConventionDates.lastDay(new AgreedTerm(first, written));

        assertThat(date.date()).isEqualTo(last);
        assertThat(date.rule()).isEqualTo(rule);
        assertThat(date.facts()).containsEntry("first day", first.toString()).containsEntry("years", "5");
        assertThat(date.wouldChange()).containsExactly("RENEWAL", "TERMINATION");
    }

    @Test
    void the_end_is_the_day_after_at_midnight_in_paris() {
        var last = ConventionDates.lastDay(new AgreedTerm(LocalDate.parse("2024-12-01"), null));
        var ended = ConventionDates.endedOn(last);

        assertThat(ended.date()).isEqualTo("2029-12-01");
        assertThat(ended.wouldChange()).containsExactly("RENEWAL", "TERMINATION");
        assertThat(ConventionDates.endInstant(last.date())).isEqualTo("2029-11-30T23:00:00Z");
    }

    @Test
    void renewed_it_ends_five_years_later_and_no_renewal_moves_it_again() {
        var period = new Term(LocalDate.parse("2029-03-01"), LocalDate.parse("2034-02-28"));
        var last = ConventionDates.renewedLastDay(period, LocalDate.parse("2029-02-28"));

        assertThat(last.date()).isEqualTo("2034-02-28");
        assertThat(last.rule()).isEqualTo("RENEWED_ONCE_DATE_TO_DATE");
        assertThat(last.facts()).containsEntry("renewed on", "2029-02-28");
        assertThat(ConventionDates.endedOn(last).wouldChange()).containsExactly("TERMINATION");
    }

    @Test
    void the_deed_bears_the_last_signature() {
        var date = ConventionDates.deed(LocalDate.parse("2024-11-12"), LocalDate.parse("2024-11-04"));

        assertThat(date.date()).isEqualTo("2024-11-12");
        assertThat(date.facts())
                .containsEntry("CDG signed on", "2024-11-12")
                .containsEntry("COLLECTIVITY signed on", "2024-11-04");
    }

    @Test
    void a_blank_start_is_the_deed_and_says_so() {
        var deed = LocalDate.parse("2024-11-12");

        assertThat(ConventionDates.firstDay(null, deed).rule()).isEqualTo("START_BLANK_SO_DEED_DATE");
        assertThat(ConventionDates.firstDay(LocalDate.parse("2024-12-01"), deed).date())
                .isEqualTo("2024-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "EXEMPT_L2131_2, 2024-10-17, , 2024-10-17",
        "VOLUNTARY, 2024-10-17, 2024-10-20, 2024-10-17",
        "COMPULSORY, 2024-10-17, 2024-10-20, 2024-10-20",
        "COMPULSORY, 2024-10-17, 2024-10-16, 2024-10-17",
        "COMPULSORY, 2024-10-17, , ",
        "COMPULSORY, , 2024-10-16, ",
        "EXEMPT_L2131_2, , , "
    })
    void an_act_is_enforceable_once_published_and_where_it_must_be_sent_received(
            TransmissionRegime regime,
            @Nullable LocalDate published,
            @Nullable LocalDate received,
            @Nullable LocalDate from) {
        var act = new AuthorisingAct(
                Party.COLLECTIVITY,
                AuthorisationKind.DELIBERATION,
                "DELIB-2024-37",
                LocalDate.parse("2024-10-16"),
                regime,
                null,
                published,
                received);

        assertThat(ConventionDates.enforceable(act).map(ReasonedDate::date)).isEqualTo(Optional.ofNullable(from));
        assertThat(ConventionDates.earliestSignature(act).date()).isEqualTo("2024-10-16");
    }
}
