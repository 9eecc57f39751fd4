package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.cast.Officers.AGENT;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.convention.value.Prestation.P3;
import static fr.cdg62.opposable.project.ProjectScenario.DOCUMENT;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.blocked;
import static fr.cdg62.opposable.project.ProjectScenario.bound;
import static fr.cdg62.opposable.project.ProjectScenario.certificate;
import static fr.cdg62.opposable.project.ProjectScenario.circuit;
import static fr.cdg62.opposable.project.ProjectScenario.closed;
import static fr.cdg62.opposable.project.ProjectScenario.completed;
import static fr.cdg62.opposable.project.ProjectScenario.convocation;
import static fr.cdg62.opposable.project.ProjectScenario.day;
import static fr.cdg62.opposable.project.ProjectScenario.lifted;
import static fr.cdg62.opposable.project.ProjectScenario.live;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.prefecture;
import static fr.cdg62.opposable.project.ProjectScenario.visa;
import static fr.cdg62.opposable.project.rule.ProjectCode.CHANNEL_NOT_IN_PRESTATION;
import static fr.cdg62.opposable.project.rule.ProjectCode.CIRCUIT_NOT_IN_PRESTATION;
import static fr.cdg62.opposable.project.rule.ProjectCode.CONVOCATION_NOT_IN_PRESTATION;
import static fr.cdg62.opposable.project.rule.ProjectCode.HOLDER_ALREADY_CHANGED;
import static fr.cdg62.opposable.project.rule.ProjectCode.PREFECTURE_CONVENTION_MISSING;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_ALREADY_OPEN;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_CLOSED;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_FACT_KNOWN;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_FACT_UNKNOWN;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_NOT_BLOCKED;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_NOT_APPLICABLE;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_ORDER;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_REQUIRED;
import static fr.cdg62.opposable.project.value.CertificateUse.SENDING;
import static fr.cdg62.opposable.project.value.Channel.ACTES;
import static fr.cdg62.opposable.project.value.Channel.IDELIBRE;
import static fr.cdg62.opposable.project.value.CircuitPhase.DESIGNED;
import static fr.cdg62.opposable.project.value.Step.S2;
import static fr.cdg62.opposable.project.value.Step.S5;
import static fr.cdg62.opposable.project.value.Step.S8;
import static fr.cdg62.opposable.project.value.Step.S9;

import fr.cdg62.opposable.project.api.AddStepEvidence;
import fr.cdg62.opposable.project.api.ExcludeStep;
import fr.cdg62.opposable.project.api.RelaunchProject;
import fr.cdg62.opposable.project.api.RequestMeans;
import fr.cdg62.opposable.project.rule.ProjectCode;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.MeansKind;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.RelaunchMeans;
import fr.cdg62.opposable.project.value.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each state has its refused commands, as one table. */
class StatesOfAProjectTest extends ProjectSpecification {

    private static final String AFTER = "2025-07-01";

    static Stream<Arguments> refused() {
        List<Object> open = List.of(opened(P1), bound("2024-12-01"));
        List<Object> parapheur = List.of(opened(P2), bound("2024-12-01"));
        List<Object> summons = List.of(opened(P3), bound("2024-12-01"));
        List<Object> ready = List.of(open, prefecture("2025-01-06"), certificate(SENDING, "2025-01-01", "2027-12-31"));
        List<Object> live = List.of(ready, live(ACTES, "2025-03-03"));
        List<Object> blocked = List.of(open, blocked(ProjectHolder.CDG, "2025-02-03"));
        List<Object> over = List.of(ready, closed("2025-06-30"));
        return Stream.of(
                row("opened", open, opened(P1), PROJECT_ALREADY_OPEN),
                row("opened", open, completed(S5, "2025-02-03"), STEP_ORDER),
                row("opened", open, completed(S9, "2025-02-03"), STEP_ORDER),
                row("opened", open, live(ACTES, "2025-03-03"), PREFECTURE_CONVENTION_MISSING),
                row("opened", open, lifted("2025-02-10"), PROJECT_NOT_BLOCKED),
                row("opened", open, proof(S8), PROJECT_FACT_UNKNOWN),
                row(
                        "without a parapheur",
                        open,
                        circuit(DESIGNED, "2025-01-10", visa("Direction")),
                        CIRCUIT_NOT_IN_PRESTATION),
                row("without a parapheur", summons, completed(S2, "2025-01-10"), STEP_NOT_APPLICABLE),
                row("with a parapheur", parapheur, excluded(S2), STEP_REQUIRED),
                row("without i-délibRE", open, convocation("2025-01-10"), CONVOCATION_NOT_IN_PRESTATION),
                row("without i-délibRE", parapheur, live(IDELIBRE, "2025-03-03"), CHANNEL_NOT_IN_PRESTATION),
                row("with i-délibRE", summons, live(ACTES, "2025-03-03"), CHANNEL_NOT_IN_PRESTATION),
                row("with i-délibRE", summons, live(IDELIBRE, "2025-03-03"), STEP_ORDER),
                row("live", live, live(ACTES, "2025-03-04"), PROJECT_FACT_KNOWN),
                row("blocked", blocked, blocked(ProjectHolder.COLLECTIVITY, "2025-02-03"), HOLDER_ALREADY_CHANGED),
                row("blocked", blocked, lifted("2025-02-02"), PROJECT_NOT_BLOCKED),
                row("over", over, live(ACTES, AFTER), PROJECT_CLOSED),
                row("over", over, blocked(ProjectHolder.CDG, AFTER), PROJECT_CLOSED),
                row("over", over, requested(AFTER), PROJECT_CLOSED),
                row("over", over, relaunched(AFTER), PROJECT_CLOSED),
                row(
                        "over, with a parapheur",
                        List.of(parapheur, closed("2025-06-30")),
                        circuit(DESIGNED, AFTER, visa("Direction")),
                        PROJECT_CLOSED),
                row(
                        "over, with i-délibRE",
                        List.of(summons, closed("2025-06-30")),
                        convocation(AFTER),
                        PROJECT_CLOSED));
    }

    @ParameterizedTest(name = "{0}: {2} is refused with {3}")
    @MethodSource("refused")
    void a_command_is_refused_in(String state, List<Object> before, Object command, ProjectCode code) {
        given(before).when(command).expectRefusal(code);
    }

    private static Arguments row(String state, List<Object> before, Object command, ProjectCode code) {
        return Arguments.of(state, before, command, code);
    }

    private static Object proof(Step step) {
        return new AddStepEvidence(PROJECT, step, COLLECTIVITY, DOCUMENT, day("2025-02-01"));
    }

    private static Object excluded(Step step) {
        return new ExcludeStep(PROJECT, step, day("2025-01-10"), AGENT, "Sans objet.");
    }

    private static Object requested(String on) {
        return new RequestMeans(
                PROJECT,
                new MeansRequestId("means-request-1"),
                MeansKind.HUMAN,
                "Un référent.",
                day(on),
                day(on),
                null);
    }

    private static Object relaunched(String on) {
        return new RelaunchProject(PROJECT, Commitment.C2, day(on), RelaunchMeans.LETTER, day(on), null);
    }
}
