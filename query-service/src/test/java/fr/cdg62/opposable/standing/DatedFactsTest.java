package fr.cdg62.opposable.standing;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.story.Libercourt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DatedFactsTest {

    private static final String CODE = "SIGNED_BEFORE_ENFORCEABLE";

    @Test
    void a_weakness_stands_from_its_detection_to_the_eve_of_its_clearing() {
        var mark = AnomalyMark.cleared(raised("CDG"), cleared("CDG", CODE)).getFirst();
        assertThat(mark.standsOn(parse("2024-11-04"))).isFalse();
        assertThat(mark.standsOn(parse("2024-11-05"))).isTrue();
        assertThat(mark.standsOn(parse("2024-11-19"))).isTrue();
        assertThat(mark.standsOn(parse("2024-11-20"))).isFalse();
        assertThat(mark.because()).isEqualTo("SignedOnceEnforceable");
    }

    @Test
    void clearing_concerns_one_subject_and_one_code() {
        assertThat(AnomalyMark.cleared(raised("CDG"), cleared("COLLECTIVITY", CODE)))
                .isEqualTo(raised("CDG"));
        assertThat(AnomalyMark.cleared(raised("CDG"), cleared("CDG", "TERM_MISMATCH")))
                .isEqualTo(raised("CDG"));
    }

    @Test
    void a_weakness_raised_again_stands_again() {
        var once = AnomalyMark.cleared(raised("CDG"), cleared("CDG", CODE));
        var again = AnomalyMark.raised(once, anomaly("CDG"));
        assertThat(again).hasSize(2);
        assertThat(again.getFirst().clearedOn()).isEqualTo("2024-11-20");
        assertThat(again.getLast().clearedOn()).isNull();
    }

    @Test
    void the_choice_of_a_day_is_the_last_decided_and_of_one_day_the_last_recorded() {
        var choices = List.<Choice>of();
        for (var event : List.of(
                chosen("2024-10-16", Prestation.P1),
                chosen("2025-02-01", Prestation.P2),
                chosen("2024-10-16", Prestation.P3))) {
            choices = Choice.made(choices, event);
        }
        assertThat(Choice.on(choices, parse("2024-10-15"))).isEmpty();
        assertThat(Choice.on(choices, parse("2024-10-16")).orElseThrow().prestations())
                .containsExactly(Prestation.P3);
        assertThat(Choice.on(choices, parse("2025-01-31")).orElseThrow().prestations())
                .containsExactly(Prestation.P3);
        assertThat(Choice.on(choices, parse("2025-02-01")).orElseThrow().prestations())
                .containsExactly(Prestation.P2);
    }

    private static List<AnomalyMark> raised(String subject) {
        return AnomalyMark.raised(List.of(), anomaly(subject));
    }

    private static AnomalyRaised anomaly(String subject) {
        return new AnomalyRaised(Libercourt.CONVENTION, subject, CODE, "CGCT L2131-1", Map.of(), parse("2024-11-05"));
    }

    private static AnomalyCleared cleared(String subject, String code) {
        return new AnomalyCleared(
                Libercourt.CONVENTION, subject, code, "SignedOnceEnforceable", Map.of(), parse("2024-11-20"));
    }

    private static PrestationChosen chosen(String on, Prestation prestation) {
        return new PrestationChosen(Libercourt.CONVENTION, Set.of(prestation), Set.of(), parse(on), null);
    }
}
