package fr.cdg62.opposable.project.value;

import static fr.cdg62.opposable.project.value.DecisionSubject.CIRCUITS;
import static fr.cdg62.opposable.project.value.DecisionSubject.DELEGATIONS;
import static fr.cdg62.opposable.project.value.DecisionSubject.DEVICE;
import static fr.cdg62.opposable.project.value.DecisionSubject.GO_LIVE;
import static fr.cdg62.opposable.project.value.DecisionSubject.ROLES;
import static fr.cdg62.opposable.project.value.Requirement.NOT_APPLICABLE;
import static fr.cdg62.opposable.project.value.Requirement.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix of steps (legal sheet, 1.3), cell by cell. */
class ProjectPresetTest {

    private static final Set<TransmissionScope> PREFECTURE = Set.of(TransmissionScope.CONTROLE_LEGALITE);
    private static final ProjectPreset PRESET = ProjectPreset.current();

    @ParameterizedTest(name = "{0} is {1} under P1, {2} under P2, {3} under P3")
    @CsvSource(textBlock = """
            S1, REQUIRED,         REQUIRED,           REQUIRED
            S2, UNLESS_JUSTIFIED, REQUIRED,           NOT_APPLICABLE
            S3, REQUIRED,         REQUIRED,           OPTIONAL
            S4, REQUIRED,         REQUIRED,           REQUIRED
            S5, REQUIRED,         REQUIRED,           REQUIRED
            S6, REQUIRED,         REQUIRED,           REQUIRED
            S7, REQUIRED,         REQUIRED,           REQUIRED
            S8, REQUIRED,         REQUIRED,           REQUIRED
            S9, REQUIRED,         REQUIRED,           REQUIRED
            C1, REQUIRED,         REQUIRED,           NOT_APPLICABLE
            C2, REQUIRED,         REQUIRED,           REQUIRED
            C3, REQUIRED,         REQUIRED,           NOT_APPLICABLE
            C4, NOT_APPLICABLE,   REQUIRED_IF_SIGNED, NOT_APPLICABLE
            """)
    void each_prestation_asks_of_each_commitment(
            Commitment commitment, Requirement p1, Requirement p2, Requirement p3) {
        assertThat(PRESET.requirement(commitment, Set.of(Prestation.P1), PREFECTURE))
                .isEqualTo(p1);
        assertThat(PRESET.requirement(commitment, Set.of(Prestation.P2), PREFECTURE))
                .isEqualTo(p2);
        assertThat(PRESET.requirement(commitment, Set.of(Prestation.P3), Set.of()))
                .isEqualTo(p3);
    }

    @ParameterizedTest
    @EnumSource(Commitment.class)
    void two_prestations_together_ask_for_the_stronger_of_both(Commitment commitment) {
        var p1 = PRESET.requirement(commitment, Set.of(Prestation.P1), PREFECTURE);
        var p3 = PRESET.requirement(commitment, Set.of(Prestation.P3), PREFECTURE);

        assertThat(PRESET.requirement(commitment, Set.of(Prestation.P1, Prestation.P3), PREFECTURE))
                .isEqualTo(p1.compareTo(p3) <= 0 ? p1 : p3);
    }

    @ParameterizedTest
    @CsvSource({"P1", "P2"})
    void without_sending_to_the_prefecture_no_convention_with_it_is_asked_for(Prestation prestation) {
        var accountant = Set.of(TransmissionScope.COMPTABLE_PUBLIC);

        assertThat(PRESET.requirement(Commitment.C1, Set.of(prestation), accountant))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(PRESET.requirement(Commitment.C3, Set.of(prestation), accountant))
                .isEqualTo(REQUIRED);
    }

    @Test
    void only_a_parapheur_calls_for_decisions_on_circuits_and_delegations() {
        assertThat(PRESET.decisions(Set.of(Prestation.P1))).containsExactlyInAnyOrder(DEVICE, ROLES, GO_LIVE);
        assertThat(PRESET.decisions(Set.of(Prestation.P3))).containsExactlyInAnyOrder(DEVICE, ROLES, GO_LIVE);
        assertThat(PRESET.decisions(Set.of(Prestation.P2)))
                .containsExactlyInAnyOrder(DEVICE, CIRCUITS, ROLES, DELEGATIONS, GO_LIVE);
    }

    @ParameterizedTest
    @CsvSource({"0", "2"})
    void there_is_no_other_version_of_the_matrix(int version) {
        assertThatThrownBy(() -> new ProjectPreset(version)).isInstanceOf(IllegalArgumentException.class);
    }
}
