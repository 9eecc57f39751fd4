package fr.cdg62.opposable.persons;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.person.api.MandateEnded;
import fr.cdg62.opposable.person.api.SignatureDelegationRecorded;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.DelegationId;
import fr.cdg62.opposable.person.value.MandateId;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import org.junit.jupiter.api.Test;

class PersonCardTest {

    @Test
    void a_mandate_that_ended_says_when_and_why() {
        var ended = new MandateEnded(
                Libercourt.MAYOR, new MandateId("mandate-cdg-62-maire-libercourt"), parse("2026-03-22"), "élections");
        var office = card(Libercourt.drafted().then(ended)).offices().getFirst();
        assertThat(office.mandate().covers(parse("2026-03-22"))).isTrue();
        assertThat(office.mandate().covers(parse("2026-03-23"))).isFalse();
        assertThat(office.endReason()).isEqualTo("élections");
    }

    @Test
    void a_delegation_received_counts_as_acting_for_its_body() {
        var delegation = new SignatureDelegationRecorded(
                Libercourt.MAYOR,
                new DelegationId("delegation-1"),
                new BodyId("cdg-62"),
                Libercourt.PRESIDENT,
                "ARR-2024-1",
                parse("2024-10-01"),
                null,
                null);
        assertThat(card(Libercourt.drafted()).actsFor("cdg-62")).isFalse();
        assertThat(card(Libercourt.drafted().then(delegation)).actsFor("cdg-62"))
                .isTrue();
        assertThat(card(Libercourt.drafted()).actsFor(Libercourt.LIBERCOURT.value()))
                .isTrue();
    }

    private static PersonCard card(Story story) {
        return Story.fold(new PersonProjection(), story.events()).get(Libercourt.MAYOR.value());
    }
}
