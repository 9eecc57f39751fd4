package fr.cdg62.opposable.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import fr.cdg62.opposable.person.rule.PersonCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scenarios of the legal sheet on forgetting a person, under their ids. What becomes of the name itself is proved where the vault is. */
class AcceptanceScenariosOfErasureTest extends PersonSpecification {

    @Test
    void A46_the_key_of_one_agent_is_destroyed_with_the_visa_of_the_archives_and_no_legal_hold() {
        given(person(), mandate(FIRST, "2020-07-04", "2026-03-21"), asked())
                .when(confirmed("2026-04-14"))
                .expectEvents(new PersonalDataKeyDestroyed(
                        Officers.MAYOR,
                        ERASURE,
                        LocalDate.parse("2026-04-14"),
                        "AD62-2026-118",
                        VISA,
                        List.of(CONVENTION),
                        List.of(SHEET)));
    }

    @Test
    void A46_with_a_legal_hold_it_cannot_even_be_asked() {
        retention.dispute("2026-03-02");

        var refusal = given(person(), mandate(FIRST, "2020-07-04", "2026-03-21"))
                .when(asked())
                .expectRefusal(PersonCode.LEGAL_HOLD);

        assertThat(refusal.facts())
                .containsEntry("conventions", CONVENTION.value())
                .containsEntry("since", "2026-03-02");
    }
}
