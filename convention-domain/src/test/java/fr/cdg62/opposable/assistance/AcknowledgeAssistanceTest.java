package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.day;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ACKNOWLEDGED_BEFORE_SERVICE;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_ALREADY_ACKNOWLEDGED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_REVERSED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_UNKNOWN;
import static fr.cdg62.opposable.rule.CommonCode.FUTURE_DATE;

import fr.cdg62.opposable.assistance.api.AcknowledgeAssistance;
import fr.cdg62.opposable.assistance.api.AssistanceAcknowledged;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.cast.Told;
import org.junit.jupiter.api.Test;

class AcknowledgeAssistanceTest extends AssistanceSpecification {

    private static Told acknowledged(String entry, String on) {
        return told(
                new AcknowledgeAssistance(
                        LEDGER, new EntryId(entry), BeneficiaryRole.TOWN_HALL_SECRETARY, null, day(on), null),
                on);
    }

    @Test
    void the_collectivity_recognises_an_entry_on_its_own_day_at_the_earliest() {
        given(opened(), hour("entry-1", "2024-11-20", 45).logged())
                .when(acknowledged("entry-1", "2024-11-20"))
                .expectKinds(AssistanceAcknowledged.class);
        var early = Told.of(acknowledged("entry-1", "2024-11-19").command()).on("2024-11-20");
        given().when(early).expectRefusal(ACKNOWLEDGED_BEFORE_SERVICE);
        var ahead = Told.of(acknowledged("entry-1", "2024-11-21").command()).on("2024-11-20");
        given().when(ahead).expectRefusal(FUTURE_DATE);
    }

    @Test
    void once() {
        given(opened(), hour("entry-1", "2024-11-20", 45).logged(), acknowledged("entry-1", "2024-11-21"))
                .when(acknowledged("entry-1", "2024-11-22"))
                .expectRefusal(ENTRY_ALREADY_ACKNOWLEDGED);
    }

    @Test
    void what_replaces_a_recognised_entry_is_to_be_recognised_in_turn() {
        given(
                        opened(),
                        hour("entry-1", "2024-11-20", 45).logged(),
                        acknowledged("entry-1", "2024-11-21"),
                        hour("entry-2", "2024-11-20", 30).insteadOf("entry-1", "2024-11-22"))
                .when(acknowledged("entry-1", "2024-11-23"))
                .expectRefusal(ENTRY_REVERSED);
        given().when(acknowledged("entry-2", "2024-11-23")).expectKinds(AssistanceAcknowledged.class);
    }

    @Test
    void what_is_not_written_is_not_recognised() {
        given(opened()).when(acknowledged("entry-1", "2024-11-21")).expectRefusal(ENTRY_UNKNOWN);
    }
}
