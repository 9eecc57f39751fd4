package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.answered;
import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.offered;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.planned;
import static fr.cdg62.opposable.assistance.LedgerScenario.sent;
import static fr.cdg62.opposable.assistance.LedgerScenario.statement;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.ConsiderLedger;
import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.kernel.command.Possibility;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A ledger says what its state allows today and why not the rest. */
class ConsiderLedgerTest extends AssistanceSpecification {

    private Map<String, String> considered(String on) {
        var answer = new TreeMap<String, String>();
        for (var possibility :
                (List<?>) when(told(new ConsiderLedger(LEDGER), on)).payload()) {
            var one = (Possibility) possibility;
            var refusal = one.refusal();
            answer.put(one.command(), refusal == null ? "possible" : refusal.code());
        }
        return answer;
    }

    @Test
    void an_empty_ledger_takes_hours_offers_and_plans() {
        given(opened());

        assertThat(considered("2024-11-20"))
                .containsEntry("LogAssistanceHour", "possible")
                .containsEntry("OfferAssistance", "possible")
                .containsEntry("PlanAssistance", "possible")
                .containsEntry("CorrectAssistanceHour", "ENTRY_UNKNOWN")
                .containsEntry("CancelAssistanceHour", "ENTRY_UNKNOWN")
                .containsEntry("AcknowledgeAssistance", "ENTRY_UNKNOWN")
                .containsEntry("LinkAssistanceHour", "ENTRY_UNKNOWN")
                .containsEntry("ReleaseAssistanceHour", "ENTRY_NOT_LINKED")
                .containsEntry("RecordOfferAnswer", "OFFER_UNKNOWN")
                .containsEntry("CancelPlannedAssistance", "PLAN_UNKNOWN")
                .containsEntry("IssueStatement", "YEAR_NOT_CLOSED")
                .containsEntry("SendStatement", "STATEMENT_UNKNOWN")
                .containsEntry("RecordStatementAnswer", "STATEMENT_NOT_SENT")
                .hasSize(13);
    }

    @Test
    void the_eve_of_its_first_day_and_the_day_after_its_last_take_none() {
        given(opened());

        assertThat(considered("2024-10-15")).containsEntry("LogAssistanceHour", "OUT_OF_TERM");
        assertThat(considered("2024-10-16")).containsEntry("LogAssistanceHour", "possible");
        assertThat(considered("2029-10-15")).containsEntry("PlanAssistance", "possible");
        assertThat(considered("2029-10-16")).containsEntry("PlanAssistance", "OUT_OF_TERM");
    }

    @Test
    void what_is_there_can_be_spoken_of() {
        given(
                opened(),
                hour("entry-1", "2024-11-20", 45).proving().logged(),
                offered("offer-1", "2025-05-05", "2025-06-05"),
                planned("plan-1", "2025-06-12", 60),
                closing(1, "2025-10-16"),
                statement(1, "2025-10-20"),
                sent(1, 1, "2025-10-21"));

        assertThat(considered("2025-11-01").values()).containsOnly("possible");
    }

    @Test
    void an_answered_offer_waits_no_more() {
        given(
                opened(),
                offered("offer-1", "2025-05-05", "2025-06-05"),
                answered("offer-1", OfferAnswer.REFUSED, "2025-05-06"));

        assertThat(considered("2025-05-07")).containsEntry("RecordOfferAnswer", "OFFER_UNKNOWN");
    }
}
