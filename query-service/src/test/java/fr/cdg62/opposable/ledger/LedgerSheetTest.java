package fr.cdg62.opposable.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.value.CalendarYearMinutes;
import fr.cdg62.opposable.assistance.value.LineStanding;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerSheetTest {

    @Test
    void A28_a_year_short_of_minutes_is_in_shortfall_once_closed_and_not_before() {
        var count = sheet(LibercourtLedger.closedShort()).count();
        assertThat(count.current(day("2025-11-30")).state()).isEqualTo(FloorState.AT_RISK);
        assertThat(count.lastClosed(day("2025-11-30"))).isEmpty();
        assertThat(count.lastClosed(day("2025-12-01")).orElseThrow().state()).isEqualTo(FloorState.SHORTFALL);
        assertThat(count.current(day("2025-12-01")).year()).isEqualTo(2);
    }

    @Test
    void a_year_that_is_over_and_not_closed_is_neither_met_nor_short() {
        var years = sheet(LibercourtLedger.corrected()).count().years(day("2025-12-01"));
        assertThat(years.getFirst().state()).isEqualTo(FloorState.OVER);
    }

    @Test
    void a_closed_year_that_runs_again_is_no_longer_short() {
        var story = LibercourtLedger.closedShort();
        var closing = sheet(story).count().conclusions().getFirst().figures();
        var count = sheet(story.then(new AssistanceYearReassessed(
                        LibercourtLedger.LEDGER, closing.runningAgain(), "assistance.term-revised", day("2025-12-02"))))
                .count();
        assertThat(count.lastClosed(day("2025-12-02"))).isEmpty();
        assertThat(count.years(day("2025-12-02")).getFirst().state()).isEqualTo(FloorState.OVER);
        assertThat(count.lastClosed(day("2025-12-01")).orElseThrow().state()).isEqualTo(FloorState.SHORTFALL);
    }

    @Test
    void a_late_entry_meets_the_closed_year_and_its_closing_stays_readable() {
        var first = sheet(LibercourtLedger.reassessed())
                .count()
                .years(day("2025-12-10"))
                .getFirst();
        assertThat(first.state()).isEqualTo(FloorState.MET);
        assertThat(first.metOn()).isEqualTo("2025-11-20");
        assertThat(first.conclusions()).hasSize(2);
        assertThat(first.conclusions().getFirst().figures().minutes()).isEqualTo(75);
        assertThat(first.conclusions().getLast().because()).isEqualTo("assistance.hour-logged");
    }

    @Test
    void A29_what_is_given_beyond_the_floor_stays_in_its_year() {
        var years = sheet(LibercourtLedger.secondYear()).count().years(day("2026-03-10"));
        assertThat(years.getFirst().surplusMinutes()).isEqualTo(15);
        assertThat(years.get(1).owedMinutes()).isEqualTo(120);
        assertThat(years.get(1).givenMinutes()).isEqualTo(30);
    }

    @Test
    void A27_the_calendar_reading_stands_beside_and_shares_the_same_minutes() {
        var first = sheet(LibercourtLedger.reassessed())
                .count()
                .years(day("2026-01-01"))
                .getFirst();
        assertThat(first.byCalendarYear()).containsExactly(new CalendarYearMinutes(2025, 135));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, 45, 45", "2026-05-12, 0, 90"})
    void a_planned_session_counts_for_what_is_to_come_only(String on, int planned, int toPlan) {
        var year = sheet(LibercourtLedger.secondYear()).count().current(day(on));
        assertThat(year.plannedMinutes()).isEqualTo(planned);
        assertThat(year.remainingMinutes()).isEqualTo(90);
        assertThat(year.toPlanMinutes()).isEqualTo(toPlan);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, ON_TRACK", "2026-03-01, AT_RISK"})
    void the_pace_says_nothing_before_ninety_days_have_run(String on, FloorState state) {
        var story = LibercourtLedger.reassessed();
        assertThat(sheet(story).count().current(day(on)).state()).isEqualTo(state);
    }

    @Test
    void A30_a_year_cut_short_owes_its_share_and_shows_the_strict_reading() {
        var year = sheet(LibercourtLedger.cutShort()).count().current(day("2026-03-10"));
        assertThat(year.cutShort()).isTrue();
        assertThat(year.coveredDays()).isEqualTo(182);
        assertThat(year.owedMinutes()).isEqualTo(60);
        assertThat(year.strictMinutes()).isEqualTo(120);
        assertThat(year.lastDay()).isEqualTo("2026-05-31");
    }

    @Test
    void A32_a_corrected_entry_and_the_one_that_takes_its_place_are_both_on_file() {
        var book = sheet(LibercourtLedger.corrected()).count().book();
        var reversed = book.line(LibercourtLedger.MISREAD).orElseThrow();
        assertThat(book.standing(reversed)).isEqualTo(LineStanding.REVERSED);
        assertThat(book.line(LibercourtLedger.entry("formation-relue")).map(book::standing))
                .contains(LineStanding.COUNTED);
    }

    @Test
    void an_offer_is_silent_the_day_after_the_answer_was_due_unless_it_was_answered() {
        var offer = sheet(LibercourtLedger.closedShort()).offers().getFirst();
        assertThat(offer.silentOn(day("2025-10-16"))).isFalse();
        var unanswered = new OfferOnFile(
                offer.offerId(),
                offer.offeredOn(),
                offer.subject(),
                offer.means(),
                offer.answerBy(),
                null,
                null,
                null,
                offer.sequence());
        assertThat(unanswered.silentOn(day("2025-10-15"))).isFalse();
        assertThat(unanswered.silentOn(day("2025-10-16"))).isTrue();
    }

    /** whatever was logged, the totals are the sum of the entries. */
    @Property(tries = 80)
    void totals_always_equal_details(@ForAll long seed, @ForAll @IntRange(min = 0, max = 25) int facts) {
        var random = new Random(seed);
        var story = LibercourtLedger.cutShort();
        for (int i = 0; i < facts; i++) {
            var on = day("2024-12-01").plusDays(random.nextInt(900));
            story.then(LibercourtLedger.logged("hasard-" + i, on.toString(), 1 + random.nextInt(120)));
        }
        var sheet = sheet(story);
        var book = sheet.count().book();
        int details = sheet.count().book().lines().stream()
                .filter(line -> book.standing(line) == LineStanding.COUNTED)
                .mapToInt(line -> line.countedMinutes())
                .sum();
        assertThat(book.totals().countedMinutes()).isEqualTo(details);
        assertThat(sheet.count().years(day("2030-01-01")).stream()
                        .mapToInt(YearSeen::givenMinutes)
                        .sum())
                .isEqualTo(details);
    }

    private static LedgerSheet sheet(Story story) {
        return Story.fold(new LedgerSheetProjection(), story.events())
                .firstEntry()
                .getValue();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
