package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.convention.value.Prestation.P3;
import static fr.cdg62.opposable.project.ProjectScenario.circuit;
import static fr.cdg62.opposable.project.ProjectScenario.closed;
import static fr.cdg62.opposable.project.ProjectScenario.convocation;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.revised;
import static fr.cdg62.opposable.project.ProjectScenario.scope;
import static fr.cdg62.opposable.project.ProjectScenario.signs;
import static fr.cdg62.opposable.project.ProjectScenario.visa;
import static fr.cdg62.opposable.project.rule.ProjectCode.CIRCUIT_EMPTY;
import static fr.cdg62.opposable.project.rule.ProjectCode.CIRCUIT_NOT_IN_PRESTATION;
import static fr.cdg62.opposable.project.rule.ProjectCode.CONVOCATION_NOT_IN_PRESTATION;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_CLOSED;
import static fr.cdg62.opposable.project.value.CircuitPhase.CONFIGURED;
import static fr.cdg62.opposable.project.value.CircuitPhase.DESIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.project.api.ConvocationConfigured;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import fr.cdg62.opposable.project.api.SignatureCircuitDefined;
import fr.cdg62.opposable.project.value.CircuitComparison;
import fr.cdg62.opposable.project.value.CircuitStop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CircuitsAndConvocationsTest extends ProjectSpecification {

    private static final CircuitStop[] AGREED = {visa("Direction"), signs("Maire")};

    @ParameterizedTest
    @EnumSource(
            value = Prestation.class,
            names = {"P1", "P3"})
    void A34_a_circuit_is_refused_without_the_parapheur(Prestation prestation) {
        given(opened(prestation))
                .when(circuit(DESIGNED, "2025-01-10", AGREED))
                .expectRefusal(CIRCUIT_NOT_IN_PRESTATION);
    }

    @Test
    void A34_a_circuit_is_accepted_with_it() {
        given(opened(P2)).when(circuit(DESIGNED, "2025-01-10", AGREED)).expectKinds(SignatureCircuitDefined.class);
    }

    @ParameterizedTest(name = "P2 from 1 March 2025, drawn on {0}: {1}")
    @CsvSource({"2025-02-28, false", "2025-03-01, true"})
    void a_circuit_is_drawn_from_the_day_an_avenant_brings_the_parapheur(String on, boolean possible) {
        var outcome = given(opened(P1), revised("2025-03-01", "2025-02-10", "AV-1", scope(P2)))
                .when(circuit(DESIGNED, on, AGREED));
        if (possible) {
            outcome.expectKinds(SignatureCircuitDefined.class);
        } else {
            outcome.expectRefusal(CIRCUIT_NOT_IN_PRESTATION);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Prestation.class,
            names = {"P1", "P2"})
    void summons_are_refused_without_i_delibre(Prestation prestation) {
        given(opened(prestation)).when(convocation("2025-01-10")).expectRefusal(CONVOCATION_NOT_IN_PRESTATION);
    }

    @Test
    void summons_are_set_up_with_it_even_beside_another_prestation() {
        given(opened(P1, P3)).when(convocation("2025-01-10")).expectKinds(ConvocationConfigured.class);
    }

    @Test
    void a_circuit_without_a_stop_is_refused() {
        given(opened(P2)).when(circuit(DESIGNED, "2025-01-10")).expectRefusal(CIRCUIT_EMPTY);
    }

    @ParameterizedTest(name = "the convention covers 30 June at the latest, {0}: {1}")
    @CsvSource({"2025-06-30, true", "2025-07-01, false"})
    void nothing_is_drawn_after_the_last_day(String on, boolean possible) {
        var circuit = given(opened(P2), closed("2025-06-30")).when(circuit(DESIGNED, on, AGREED));
        if (possible) {
            circuit.expectKinds(SignatureCircuitDefined.class);
        } else {
            circuit.expectRefusal(PROJECT_CLOSED);
        }
    }

    @Test
    void versions_of_each_phase_follow_each_other() {
        var defined = given(
                        opened(P2), circuit(DESIGNED, "2025-01-10", AGREED), circuit(CONFIGURED, "2025-01-20", AGREED))
                .when(circuit(DESIGNED, "2025-02-10", AGREED))
                .the(SignatureCircuitDefined.class);

        assertThat(defined.version()).isEqualTo(2);
    }

    @Test
    void a_circuit_set_up_otherwise_than_agreed_is_weak_and_says_where() {
        var outcome = given(opened(P2), circuit(DESIGNED, "2025-01-10", AGREED))
                .when(circuit(CONFIGURED, "2025-01-20", visa("Direction"), visa("Adjoint"), signs("Maire")));

        expectRaised(outcome, "CIRCUIT/Délibérations CIRCUIT_DIFFERS");
        assertThat(outcome.the(ProjectAnomalyRaised.class).facts()).containsEntry("differs at", "2, 3");
    }

    @Test
    void until_it_is_agreed_so() {
        expectCleared(
                given(
                                opened(P2),
                                circuit(DESIGNED, "2025-01-10", AGREED),
                                circuit(CONFIGURED, "2025-01-20", signs("Maire")))
                        .when(circuit(DESIGNED, "2025-02-10", signs("Maire"))),
                "CIRCUIT/Délibérations CIRCUIT_DIFFERS");
    }

    @Test
    void the_path_agreed_and_the_one_set_up_are_compared_stop_by_stop() {
        var comparison = new CircuitComparison(List.of(AGREED), List.of(visa("Direction")));

        assertThat(comparison.agree()).isFalse();
        assertThat(comparison.differences()).containsExactly(new CircuitComparison.Difference(2, signs("Maire"), null));
        assertThat(new CircuitComparison(List.of(AGREED), List.of(AGREED)).differences())
                .isEmpty();
    }
}
