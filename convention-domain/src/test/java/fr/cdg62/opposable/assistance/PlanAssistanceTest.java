package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.planned;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.BAD_DURATION;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.OUT_OF_TERM;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.PLAN_ALREADY_MADE;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.PLAN_IN_THE_PAST;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.PLAN_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistancePlanned;
import fr.cdg62.opposable.assistance.api.CancelPlannedAssistance;
import fr.cdg62.opposable.assistance.api.PlannedAssistanceCancelled;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.cast.Told;
import org.junit.jupiter.api.Test;

/** What is planned counts for nothing until it is held. */
class PlanAssistanceTest extends AssistanceSpecification {

    private static Told cancelled(String plan, String on) {
        return told(new CancelPlannedAssistance(LEDGER, new PlanId(plan), "Reportée par la commune."), on);
    }

    @Test
    void a_session_is_planned_for_today_at_the_earliest() {
        given(opened()).when(planned("plan-1", "2025-05-21", 60)).expectKinds(AssistancePlanned.class);
        given().when(planned("plan-2", "2025-05-20", 60)).expectRefusal(PLAN_IN_THE_PAST);
    }

    @Test
    void it_is_planned_within_the_term() {
        given(opened()).when(planned("plan-1", "2029-10-15", 60)).expectKinds(AssistancePlanned.class);
        given().when(planned("plan-2", "2029-10-16", 60)).expectRefusal(OUT_OF_TERM);
        var early = Told.of(planned("plan-3", "2024-10-15", 60).command()).on("2024-10-01");
        given().when(early).expectRefusal(OUT_OF_TERM);
    }

    @Test
    void it_lasts_as_long_as_an_entry_may() {
        given(opened()).when(planned("plan-1", "2025-06-12", 0)).expectRefusal(BAD_DURATION);
        given().when(planned("plan-1", "2025-06-12", 721)).expectRefusal(BAD_DURATION);
    }

    @Test
    void it_is_planned_once() {
        given(opened(), planned("plan-1", "2025-06-12", 60))
                .when(planned("plan-1", "2025-06-13", 60))
                .expectRefusal(PLAN_ALREADY_MADE);
    }

    @Test
    void it_is_cancelled_once_and_not_once_held() {
        given(opened(), planned("plan-1", "2025-06-12", 60))
                .when(cancelled("plan-1", "2025-06-10"))
                .expectKinds(PlannedAssistanceCancelled.class);
        given(cancelled("plan-1", "2025-06-10"))
                .when(cancelled("plan-1", "2025-06-11"))
                .expectRefusal(PLAN_UNKNOWN);
        given(
                        planned("plan-2", "2025-06-12", 60),
                        hour("entry-1", "2025-06-12", 55).holding("plan-2").logged())
                .when(cancelled("plan-2", "2025-06-13"))
                .expectRefusal(PLAN_UNKNOWN);
    }

    @Test
    void it_counts_for_nothing() {
        assertThat(closed(given(opened(), planned("plan-1", "2025-06-12", 120)).when(closing(1, "2025-10-16")))
                        .minutes())
                .isZero();
    }
}
