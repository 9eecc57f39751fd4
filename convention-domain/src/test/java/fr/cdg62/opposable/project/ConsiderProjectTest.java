package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.blocked;
import static fr.cdg62.opposable.project.ProjectScenario.certificate;
import static fr.cdg62.opposable.project.ProjectScenario.closed;
import static fr.cdg62.opposable.project.ProjectScenario.live;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.prefecture;
import static fr.cdg62.opposable.project.value.CertificateUse.SENDING;
import static fr.cdg62.opposable.project.value.Channel.ACTES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.project.api.AcknowledgeFirstTransmission;
import fr.cdg62.opposable.project.api.BindProject;
import fr.cdg62.opposable.project.api.CloseProject;
import fr.cdg62.opposable.project.api.ConsiderProject;
import fr.cdg62.opposable.project.api.OpenProject;
import fr.cdg62.opposable.project.api.ProjectCommand;
import fr.cdg62.opposable.project.api.ReopenProject;
import fr.cdg62.opposable.project.api.ReviseProjectScope;
import fr.cdg62.opposable.project.api.TransferProject;
import fr.cdg62.opposable.project.value.ProjectHolder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConsiderProjectTest extends ProjectSpecification {

    /** Those that the house sends, and no person. */
    private static final Set<Class<?>> NOT_ASKED = Set.of(
            OpenProject.class,
            BindProject.class,
            ReviseProjectScope.class,
            CloseProject.class,
            ReopenProject.class,
            TransferProject.class,
            AcknowledgeFirstTransmission.class);

    private Map<String, String> considered(Object... before) {
        var answers = (List<?>) given(before)
                .when(new ConsiderProject(PROJECT))
                .expectNoEvents()
                .payload();
        var codes = new TreeMap<String, String>();
        answers.stream().map(Possibility.class::cast).forEach(possibility -> {
            var refusal = possibility.refusal();
            codes.put(possibility.command(), refusal == null ? "possible" : refusal.code());
        });
        return codes;
    }

    @Test
    void it_speaks_of_every_command_that_a_person_sends() {
        assertThat(considered(opened(P1)).keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProjectCommand.class.getPermittedSubclasses())
                        .filter(command -> !NOT_ASKED.contains(command))
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void of_a_project_just_opened_without_a_parapheur() {
        assertThat(considered(opened(P1)))
                .containsEntry("StartStep", "possible")
                .containsEntry("CompleteStep", "possible")
                .containsEntry("ExcludeStep", "possible")
                .containsEntry("AddStepEvidence", "PROJECT_FACT_UNKNOWN")
                .containsEntry("AcceptDeliverable", "PROJECT_FACT_UNKNOWN")
                .containsEntry("CorrectTraining", "PROJECT_FACT_UNKNOWN")
                .containsEntry("RecordMeansAnswer", "PROJECT_FACT_UNKNOWN")
                .containsEntry("RevokeCertificate", "PROJECT_FACT_UNKNOWN")
                .containsEntry("DefineSignatureCircuit", "CIRCUIT_NOT_IN_PRESTATION")
                .containsEntry("ConfigureConvocation", "CONVOCATION_NOT_IN_PRESTATION")
                .containsEntry("RecordTransmissionSuspension", "PREFECTURE_CONVENTION_MISSING")
                .containsEntry("RecordTransmissionResumption", "TRANSMISSION_NOT_SUSPENDED")
                .containsEntry("OpenChannel", "PREFECTURE_CONVENTION_MISSING")
                .containsEntry("LiftBlock", "PROJECT_NOT_BLOCKED");
    }

    @Test
    void of_a_project_with_a_parapheur_nothing_is_left_to_exclude() {
        assertThat(considered(opened(P2)))
                .containsEntry("ExcludeStep", "STEP_REQUIRED")
                .containsEntry("DefineSignatureCircuit", "possible");
    }

    @Test
    void of_a_project_that_has_all_it_takes_to_go_live() {
        assertThat(considered(opened(P1), prefecture("2025-01-06"), certificate(SENDING, "2025-01-01", "2027-12-31")))
                .containsEntry("OpenChannel", "possible")
                .containsEntry("RecordTransmissionSuspension", "possible")
                .containsEntry("RevokeCertificate", "possible");
    }

    @Test
    void of_a_project_that_is_live() {
        assertThat(considered(
                        opened(P1),
                        prefecture("2025-01-06"),
                        certificate(SENDING, "2025-01-01", "2027-12-31"),
                        live(ACTES, "2025-03-03")))
                .containsEntry("OpenChannel", "PROJECT_FACT_KNOWN");
    }

    @Test
    void of_a_project_whose_convention_is_over() {
        assertThat(considered(opened(P2), closed("2025-06-30")))
                .containsEntry("RequestMeans", "PROJECT_CLOSED")
                .containsEntry("BlockProject", "PROJECT_CLOSED")
                .containsEntry("RelaunchProject", "PROJECT_CLOSED")
                .containsEntry("DefineSignatureCircuit", "PROJECT_CLOSED")
                .containsEntry("OpenChannel", "PROJECT_CLOSED")
                .containsEntry("CompleteStep", "possible");
    }

    @Test
    void of_a_project_that_is_blocked() {
        assertThat(considered(opened(P1), blocked(ProjectHolder.CDG, "2025-02-03")))
                .containsEntry("LiftBlock", "possible");
    }
}
