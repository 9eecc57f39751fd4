package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.day;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.revised;
import static fr.cdg62.opposable.assistance.LedgerScenario.sent;
import static fr.cdg62.opposable.assistance.LedgerScenario.silence;
import static fr.cdg62.opposable.assistance.LedgerScenario.statement;
import static fr.cdg62.opposable.assistance.LedgerScenario.statementAnswer;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ANSWER_BEFORE_SENDING;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_UNKNOWN;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.POINT_NOT_EXPECTED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.POINT_REQUIRED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.SENT_BEFORE_ISSUE;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.SILENCE_NOT_REACHED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.STATEMENT_ALREADY_ANSWERED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.STATEMENT_BEFORE_CLOSING;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.STATEMENT_NOT_SENT;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.STATEMENT_UNCHANGED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.STATEMENT_UNKNOWN;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.YEAR_NOT_CLOSED;
import static fr.cdg62.opposable.rule.CommonCode.FUTURE_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.IssueStatement;
import fr.cdg62.opposable.assistance.api.StatementAnswerRecorded;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.api.StatementSent;
import fr.cdg62.opposable.assistance.api.StatementSilenceNoted;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.assistance.value.StatementPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a closed year came to is set down, sent for contradiction, answered or met with silence; what changes later is a supplement. */
class YearlyStatementTest extends AssistanceSpecification {

    private static final StatementPoint POINT = new StatementPoint(new EntryId("entry-1"), "Trente minutes.");

    private static final List<Object> CLOSED =
            List.of(opened(), hour("entry-1", "2024-11-20", 120).logged(), closing(1, "2025-10-16"));
    private static final List<Object> ISSUED = List.of(CLOSED, statement(1, "2025-11-10"));
    private static final List<Object> SENT = List.of(ISSUED, sent(1, 1, "2025-11-12"));

    @Test
    void it_freezes_the_figures_of_a_closed_year() {
        var issued = given(CLOSED).when(statement(1, "2025-10-16")).the(StatementIssued.class);

        assertThat(issued.number()).isEqualTo(1);
        assertThat(issued.supplements()).isNull();
        assertThat(issued.figures().minutes()).isEqualTo(120);
    }

    @Test
    void a_year_that_runs_has_none_and_none_precedes_the_closing() {
        given(opened()).when(statement(1, "2025-10-15")).expectRefusal(YEAR_NOT_CLOSED);
        given(closing(1, "2025-10-16"))
                .when(told(new IssueStatement(LEDGER, 1, day("2025-10-15"), null), "2025-10-16"))
                .expectRefusal(STATEMENT_BEFORE_CLOSING);
        given().when(told(new IssueStatement(LEDGER, 1, day("2025-10-17"), null), "2025-10-16"))
                .expectRefusal(FUTURE_DATE);
    }

    @Test
    void a_year_that_runs_again_has_none() {
        given(
                        opened(),
                        revised("2025-02-28", "convention.end-revised", "2025-02-10"),
                        closing(1, "2025-03-01"),
                        revised("2029-10-15", "convention.end-revised", "2025-03-20"))
                .when(statement(1, "2025-03-21"))
                .expectRefusal(YEAR_NOT_CLOSED);
    }

    @Test
    void a_later_correction_goes_to_a_supplement_that_names_the_first() {
        var corrected = hour("entry-2", "2024-11-20", 100).insteadOf("entry-1", "2025-11-20");
        var supplement =
                given(ISSUED, corrected).when(statement(1, "2025-11-21")).the(StatementIssued.class);

        assertThat(supplement.number()).isEqualTo(2);
        assertThat(supplement.supplements()).isEqualTo(1);
        assertThat(supplement.figures().minutes()).isEqualTo(100);
    }

    @Test
    void the_third_one_still_names_the_first() {
        var third = given(
                        ISSUED,
                        hour("entry-2", "2024-11-20", 100).insteadOf("entry-1", "2025-11-20"),
                        statement(1, "2025-11-21"),
                        hour("entry-3", "2024-11-20", 90).insteadOf("entry-2", "2025-11-22"))
                .when(statement(1, "2025-11-23"))
                .the(StatementIssued.class);

        assertThat(third.number()).isEqualTo(3);
        assertThat(third.supplements()).isEqualTo(1);
    }

    @Test
    void the_same_figures_are_not_stated_twice() {
        given(ISSUED).when(statement(1, "2025-11-11")).expectRefusal(STATEMENT_UNCHANGED);
    }

    @Test
    void it_is_sent_on_the_day_it_is_issued_at_the_earliest_and_may_be_sent_again() {
        given(ISSUED).when(sent(1, 1, "2025-11-10")).expectKinds(StatementSent.class);
        given().when(told(sent(1, 1, "2025-11-09").command(), "2025-11-10")).expectRefusal(SENT_BEFORE_ISSUE);
        given().when(told(sent(1, 1, "2025-11-11").command(), "2025-11-10")).expectRefusal(FUTURE_DATE);
        given(sent(1, 1, "2025-11-12")).when(sent(1, 1, "2025-11-20")).expectKinds(StatementSent.class);
    }

    @Test
    void what_was_not_issued_is_neither_sent_nor_answered() {
        given(ISSUED).when(sent(1, 2, "2025-11-12")).expectRefusal(STATEMENT_UNKNOWN);
        given().when(sent(2, 1, "2025-11-12")).expectRefusal(STATEMENT_UNKNOWN);
        given().when(statementAnswer(1, 2, StatementAnswer.ACCEPTED, "2025-11-12"))
                .expectRefusal(STATEMENT_UNKNOWN);
    }

    @Test
    void what_was_not_sent_is_neither_answered_nor_met_with_silence() {
        given(ISSUED)
                .when(statementAnswer(1, 1, StatementAnswer.ACCEPTED, "2025-11-12"))
                .expectRefusal(STATEMENT_NOT_SENT);
        given().when(silence(1, 1, "2026-11-12")).expectRefusal(STATEMENT_NOT_SENT);
    }

    @Test
    void it_is_accepted_once_on_the_day_it_was_sent_at_the_earliest() {
        given(SENT)
                .when(statementAnswer(1, 1, StatementAnswer.ACCEPTED, "2025-11-12"))
                .expectKinds(StatementAnswerRecorded.class);
        given().when(told(
                        statementAnswer(1, 1, StatementAnswer.ACCEPTED, "2025-11-11")
                                .command(),
                        "2025-11-12"))
                .expectRefusal(ANSWER_BEFORE_SENDING);
        given().when(told(
                        statementAnswer(1, 1, StatementAnswer.ACCEPTED, "2025-11-13")
                                .command(),
                        "2025-11-12"))
                .expectRefusal(FUTURE_DATE);
        given(statementAnswer(1, 1, StatementAnswer.ACCEPTED, "2025-11-13"))
                .when(statementAnswer(1, 1, StatementAnswer.CONTESTED, "2025-11-14", POINT))
                .expectRefusal(STATEMENT_ALREADY_ANSWERED);
    }

    @Test
    void it_is_contested_on_points_and_accepted_without() {
        var contested = given(SENT)
                .when(statementAnswer(1, 1, StatementAnswer.CONTESTED, "2025-11-20", POINT))
                .the(StatementAnswerRecorded.class);

        assertThat(contested.points()).containsExactly(POINT);
        given().when(statementAnswer(1, 1, StatementAnswer.CONTESTED, "2025-11-20"))
                .expectRefusal(POINT_REQUIRED);
        given().when(statementAnswer(1, 1, StatementAnswer.ACCEPTED, "2025-11-20", POINT))
                .expectRefusal(POINT_NOT_EXPECTED);
    }

    @Test
    void a_contested_entry_is_an_entry_of_the_ledger() {
        var unknown = new StatementPoint(new EntryId("entry-9"), "Jamais venue.");

        given(SENT)
                .when(statementAnswer(1, 1, StatementAnswer.CONTESTED, "2025-11-20", unknown))
                .expectRefusal(ENTRY_UNKNOWN);
        given().when(statementAnswer(
                        1, 1, StatementAnswer.CONTESTED, "2025-11-20", new StatementPoint(null, "Tout est faux.")))
                .expectKinds(StatementAnswerRecorded.class);
    }

    @Test
    void silence_is_noted_the_day_after_the_thirtieth_and_never_before() {
        given(SENT).when(silence(1, 1, "2025-12-12")).expectRefusal(SILENCE_NOT_REACHED);
        var noted = given().when(silence(1, 1, "2025-12-13")).the(StatementSilenceNoted.class);

        assertThat(noted.silentSince()).isEqualTo("2025-12-13");
        given().when(told(silence(1, 1, "2025-12-13").command(), "2025-12-12")).expectRefusal(FUTURE_DATE);
    }

    @Test
    void the_delay_runs_from_the_last_sending() {
        given(SENT, sent(1, 1, "2025-12-01")).when(silence(1, 1, "2025-12-31")).expectRefusal(SILENCE_NOT_REACHED);
        given().when(silence(1, 1, "2026-01-01")).expectKinds(StatementSilenceNoted.class);
    }

    @Test
    void silence_is_noted_once_and_not_after_an_answer() {
        given(SENT, silence(1, 1, "2025-12-13"))
                .when(silence(1, 1, "2025-12-14"))
                .expectNoEvents();
        given(statementAnswer(1, 1, StatementAnswer.ACCEPTED, "2026-01-05"))
                .when(silence(1, 1, "2026-01-06"))
                .expectNoEvents();
    }
}
