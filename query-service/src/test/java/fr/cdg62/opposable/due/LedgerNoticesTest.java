package fr.cdg62.opposable.due;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceLedgerOpened;
import fr.cdg62.opposable.assistance.api.AssistanceTermRevised;
import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.api.StatementAnswerRecorded;
import fr.cdg62.opposable.assistance.api.StatementSent;
import fr.cdg62.opposable.assistance.api.StatementSilenceNoted;
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.LedgerBook;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerNoticesTest {

    private static final LedgerId LEDGER = LedgerId.of(Libercourt.CONVENTION);
    private static final Term TERM = new Term(parse("2024-12-01"), parse("2029-11-30"));

    private static Story opened() {
        return Libercourt.signed()
                .then(new AssistanceLedgerOpened(
                        LEDGER,
                        Libercourt.CONVENTION,
                        new CentreId("cdg-62"),
                        new CollectivityId("collectivity-cdg-62-216209072"),
                        parse("2024-11-04"),
                        List.of(TERM),
                        AssistancePolicy.current()));
    }

    private static YearFigures figures(int year) {
        return LedgerBook.opened(List.of(TERM), AssistancePolicy.current())
                .year(year)
                .figures();
    }

    private static AssistanceYearClosed closed(int year, String on) {
        return new AssistanceYearClosed(LEDGER, figures(year), parse(on));
    }

    private static StatementSent sent(String on) {
        return new StatementSent(
                LEDGER, 1, 1, parse(on), SendingMeans.EMAIL, BeneficiaryRole.MAYOR_OR_PRESIDENT, null, null);
    }

    private static LedgerNotices due(Story story) {
        return Story.fold(new LedgerDueProjection(), story.events()).get(LEDGER.value());
    }

    private static List<Integer> years(Story story, String day) {
        return List.copyOf(due(story).yearsDue(parse(day)).keySet());
    }

    @Test
    void a_year_is_due_the_day_after_its_last_and_not_before() {
        assertThat(years(opened(), "2025-11-30")).isEmpty();
        assertThat(due(opened()).yearsDue(parse("2025-12-01"))).containsEntry(1, LocalDate.parse("2025-12-01"));
    }

    @Test
    void a_clock_that_comes_late_finds_every_year_that_is_over() {
        assertThat(years(opened(), "2030-06-01")).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_closed_year_is_due_no_more_unless_it_runs_again() {
        var story = opened().then(closed(1, "2025-12-01"));
        assertThat(years(story, "2026-12-01")).containsExactly(2);

        var again = opened().then(closed(1, "2025-12-01"))
                .then(new AssistanceYearReassessed(
                        LEDGER, figures(1).runningAgain(), "assistance.term-revised", parse("2025-12-15")));
        assertThat(years(again, "2026-12-01")).containsExactly(1, 2);
    }

    @Test
    void an_end_revised_since_moves_the_day() {
        var story = opened().then(new AssistanceTermRevised(
                LEDGER,
                List.of(new Term(TERM.firstDay(), parse("2025-03-31"))),
                "convention.end-revised",
                parse("2025-03-20")));
        assertThat(years(story, "2025-03-31")).isEmpty();
        assertThat(years(story, "2025-04-01")).containsExactly(1);
        assertThat(years(story, "2027-01-01")).containsExactly(1);
    }

    @Test
    void silence_is_due_the_day_after_the_thirtieth_from_the_last_sending() {
        var story = opened().then(sent("2025-12-20"), sent("2025-12-10"));
        assertThat(due(story).silencesDue(parse("2026-01-19"))).isEmpty();
        assertThat(due(story).silencesDue(parse("2026-01-20")))
                .containsExactly(new SentStatement(1, 1, parse("2025-12-20")));
    }

    @Test
    void an_answer_or_a_silence_noted_settles_it() {
        var answer = new StatementAnswerRecorded(
                LEDGER, 1, 1, StatementAnswer.ACCEPTED, parse("2025-12-22"), List.of(), null);
        var silence = new StatementSilenceNoted(LEDGER, 1, 1, parse("2026-01-20"));
        assertThat(due(opened().then(sent("2025-12-20"), answer)).waiting()).isEmpty();
        assertThat(due(opened().then(sent("2025-12-20"), silence)).waiting()).isEmpty();
    }
}
