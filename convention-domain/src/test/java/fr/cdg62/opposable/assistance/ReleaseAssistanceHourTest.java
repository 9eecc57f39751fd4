package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_ALREADY_LINKED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_NOT_LINKED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_REVERSED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceHourReleased;
import fr.cdg62.opposable.assistance.api.LinkAssistanceHour;
import fr.cdg62.opposable.assistance.api.ReleaseAssistanceHour;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.cast.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No entry serves twice: as the proof of step S8 it counts for nothing else. */
class ReleaseAssistanceHourTest extends AssistanceSpecification {

    private static final EntryId ENTRY = new EntryId("entry-1");
    private static final List<Object> PROVING =
            List.of(opened(), hour("entry-1", "2024-11-20", 120).proving().logged());

    private static Told release(String on) {
        return told(new ReleaseAssistanceHour(LEDGER, ENTRY, "L'étape est prouvée autrement."), on);
    }

    private static Told link(String on) {
        return told(new LinkAssistanceHour(LEDGER, ENTRY, "Preuve de l'étape S8."), on);
    }

    @Test
    void a_released_entry_counts() {
        assertThat(closed(given(PROVING, release("2025-01-10")).when(closing(1, "2025-10-16")))
                        .minutes())
                .isEqualTo(120);
    }

    @Test
    void released_once_the_year_is_closed_it_reassesses_the_year() {
        var outcome = given(PROVING, closing(1, "2025-10-16")).when(release("2025-11-03"));

        assertThat(reassessed(outcome).minutes()).isEqualTo(120);
        assertThat(cleared(outcome)).containsExactly("YEAR/1 SHORTFALL");
    }

    @Test
    void what_proves_nothing_is_not_released() {
        given(PROVING, release("2025-01-10")).when(release("2025-01-11")).expectRefusal(ENTRY_NOT_LINKED);
    }

    @Test
    void what_proves_the_step_is_not_linked_again() {
        given(PROVING).when(link("2025-01-10")).expectRefusal(ENTRY_ALREADY_LINKED);
    }

    @Test
    void linked_later_it_counts_no_more() {
        var outcome = given(opened(), hour("entry-1", "2024-11-20", 120).logged(), closing(1, "2025-10-16"))
                .when(link("2025-11-03"));

        assertThat(reassessed(outcome).minutes()).isZero();
        assertThat(raised(outcome)).containsExactly("YEAR/1 SHORTFALL");
    }

    @Test
    void what_replaces_it_proves_the_step_until_released_in_turn() {
        given(PROVING, hour("entry-2", "2024-11-20", 60).insteadOf("entry-1", "2025-01-10"))
                .when(release("2025-01-11"))
                .expectRefusal(ENTRY_REVERSED);
        var second = new ReleaseAssistanceHour(LEDGER, new EntryId("entry-2"), "Prouvée autrement.");
        given().when(told(second, "2025-01-11")).expectKinds(AssistanceHourReleased.class);
    }
}
