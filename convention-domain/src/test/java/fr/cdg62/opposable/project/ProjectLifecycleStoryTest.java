package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.cast.Officers.AGENT;
import static fr.cdg62.opposable.cast.Officers.FORMER_PRESIDENT;
import static fr.cdg62.opposable.cast.Officers.MAYOR;
import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.project.ProjectScenario.DOCUMENT;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.advice;
import static fr.cdg62.opposable.project.ProjectScenario.blocked;
import static fr.cdg62.opposable.project.ProjectScenario.bound;
import static fr.cdg62.opposable.project.ProjectScenario.certificate;
import static fr.cdg62.opposable.project.ProjectScenario.circuit;
import static fr.cdg62.opposable.project.ProjectScenario.closed;
import static fr.cdg62.opposable.project.ProjectScenario.completed;
import static fr.cdg62.opposable.project.ProjectScenario.day;
import static fr.cdg62.opposable.project.ProjectScenario.decision;
import static fr.cdg62.opposable.project.ProjectScenario.filed;
import static fr.cdg62.opposable.project.ProjectScenario.lifted;
import static fr.cdg62.opposable.project.ProjectScenario.live;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.prefecture;
import static fr.cdg62.opposable.project.ProjectScenario.revised;
import static fr.cdg62.opposable.project.ProjectScenario.scope;
import static fr.cdg62.opposable.project.ProjectScenario.signs;
import static fr.cdg62.opposable.project.ProjectScenario.training;
import static fr.cdg62.opposable.project.ProjectScenario.visa;
import static fr.cdg62.opposable.project.rule.ProjectCode.CERTIFICATE_NOT_VALID;
import static fr.cdg62.opposable.project.rule.ProjectCode.DECISION_NOT_OF_THE_COLLECTIVITY;
import static fr.cdg62.opposable.project.rule.ProjectCode.DELIVERABLE_MISSING;
import static fr.cdg62.opposable.project.rule.ProjectCode.PREFECTURE_CONVENTION_MISSING;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_CLOSED;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_NOT_APPLICABLE;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_ORDER;
import static fr.cdg62.opposable.project.value.Channel.ACTES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Outcome;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.project.api.AcceptDeliverable;
import fr.cdg62.opposable.project.api.AcknowledgeFirstTransmission;
import fr.cdg62.opposable.project.api.DecisionTaken;
import fr.cdg62.opposable.project.api.FirstTransmissionAcknowledged;
import fr.cdg62.opposable.project.api.ProjectClosed;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.api.ProjectReading;
import fr.cdg62.opposable.project.rule.ProjectCode;
import fr.cdg62.opposable.project.value.AdviceFollowing;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.CircuitStop;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.HoldingClock;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.TraineeRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project of Libercourt, told as a report: from the choice of a prestation to the end of the convention it carried out. */
class ProjectLifecycleStoryTest {

    private static final AdviceId ADVICE = new AdviceId("advice-1");
    private static final CircuitStop[] AGREED = {visa("Secrétaire générale"), signs("Maire")};

    /** One step of the story, told to a project that has lived all the steps before. */
    private static final class Chapter extends ProjectSpecification {}

    private final List<Object> lived = new ArrayList<>();
    private final List<ProjectEvent> events = new ArrayList<>();

    @Test
    void libercourt_from_the_choice_to_the_end_of_the_convention() {
        the_study_and_what_it_leads_to();
        the_setting_up();
        the_report_and_the_end();
    }

    private void the_study_and_what_it_leads_to() {
        // On 16 October 2024 the council chooses P1; nobody opens the project, the choice does.
        told("2024-10-16", opened(P1));

        // Signed on 4 November, the convention binds from 1 December.
        told("2024-11-04", bound("2024-12-01"));

        // The needs are defined together. The step does not close before its deliverable is there.
        refused("2025-01-08", completed(Step.S1, "2025-01-08"), DELIVERABLE_MISSING);
        told("2025-01-09", filed(DeliverableKind.NEEDS, "2025-01-09"));
        told("2025-01-10", accepted());

        // The centre's minutes alone do not prove joint work: kept, with its weakness.
        ProjectSpecification.expectRaised(
                told("2025-01-10", completed(Step.S1, "2025-01-10", Party.CDG)), "STEP/S1 JOINT_EVIDENCE_MISSING");

        // P1 has no validation paths to draw, unless somebody says why.
        refused("2025-01-13", completed(Step.S2, "2025-01-13"), STEP_NOT_APPLICABLE);

        // The centre advises a parapheur. Its president does not decide it; the mayor does, and an agent transcribes
        // the letter.
        told("2025-01-20", advice(AGENT, "2025-01-20"));
        refused(
                "2025-01-25",
                decision(DecisionSubject.DEVICE, FORMER_PRESIDENT, "2025-01-25"),
                DECISION_NOT_OF_THE_COLLECTIVITY);
        var decided = told(
                        "2025-01-25",
                        decision(
                                DecisionSubject.DEVICE,
                                MAYOR,
                                "2025-01-25",
                                ADVICE,
                                AdviceFollowing.FOLLOWED,
                                DOCUMENT))
                .the(DecisionTaken.class);
        assertThat(decided.transcribed()).isTrue();

        // An avenant takes P2 in the place of P1 from 1 March: what was done under P1 stays done.
        told("2025-02-20", revised("2025-03-01", "2025-02-20", "AV-1", scope(P2)));
    }

    private void the_setting_up() {
        // The commune's certificate is late: it holds the project for four weeks.
        told("2025-02-24", blocked(ProjectHolder.COLLECTIVITY, "2025-02-24"));
        told("2025-03-24", certificate(CertificateUse.SENDING, "2025-03-24", "2026-03-23"));
        told("2025-03-24", lifted("2025-03-24"));
        assertThat(new HoldingClock(ProjectReading.holding(events)).between(day("2024-10-16"), day("2025-04-01")))
                .containsEntry(ProjectHolder.COLLECTIVITY, 28L);

        // Configuration comes after the book of features: the refusal names it, and who owes it.
        var early = refused("2025-04-01", completed(Step.S5, "2025-04-01"), STEP_ORDER);
        assertThat(early.facts()).containsEntry("missing", "S4").containsEntry("owed by", "CDG");
        told("2025-04-01", circuit(CircuitPhase.DESIGNED, "2025-04-01", AGREED));
        for (var kind : List.of(
                DeliverableKind.VALIDATION_PATHS, DeliverableKind.PROCEDURES, DeliverableKind.EXPECTED_FEATURES)) {
            told("2025-04-07", filed(kind, "2025-04-07"));
            told("2025-04-08", completed(kind.step(), "2025-04-08"));
        }
        ProjectScenario.decided(scope(P2), "2025-04-10").subList(1, 5).forEach(each -> told("2025-04-10", each));

        // A stop is forgotten when the circuit is set up; seen at once, put right a week later.
        ProjectSpecification.expectRaised(
                told("2025-04-15", circuit(CircuitPhase.CONFIGURED, "2025-04-15", signs("Maire"))),
                "CIRCUIT/Délibérations CIRCUIT_DIFFERS");
        ProjectSpecification.expectCleared(
                told("2025-04-22", circuit(CircuitPhase.CONFIGURED, "2025-04-22", AGREED)),
                "CIRCUIT/Délibérations CIRCUIT_DIFFERS");
        told("2025-04-22", completed(Step.S5, "2025-04-22"));

        // Agents and elected members are trained, known by role and count.
        told("2025-05-13", completed(Step.S6, "2025-05-13"));
        told("2025-05-20", training("parapheur", "2025-05-20", TraineeRole.ELECTED));
        told("2025-05-20", completed(Step.S7, "2025-05-20"));

        // Nothing goes to the prefecture before the commune has its convention with it, nor before its certificate.
        refused("2025-05-26", live(ACTES, "2025-05-26"), PREFECTURE_CONVENTION_MISSING);
        told("2025-05-26", prefecture("2025-03-03"));
        refused("2025-05-26", live(ACTES, "2025-03-20"), CERTIFICATE_NOT_VALID);
        told("2025-05-26", live(ACTES, "2025-05-26"));
        var first = told("2025-05-27", new AcknowledgeFirstTransmission(PROJECT, ACTES, "AR-1", day("2025-05-27")))
                .the(FirstTransmissionAcknowledged.class);
        assertThat(first.configuredOn()).isEqualTo("2025-04-22");
    }

    private void the_report_and_the_end() {
        // The report closes with both its deliverables.
        told("2025-11-17", filed(DeliverableKind.REPORT, "2025-11-17"));
        refused("2025-11-20", completed(Step.S9, "2025-11-20"), DELIVERABLE_MISSING);
        told("2025-11-27", filed(DeliverableKind.REVIEW, "2025-11-27"));
        told("2025-11-27", completed(Step.S9, "2025-11-27"));

        // On 1 December 2029 the convention has expired, and its project with it: what comes later is not owed.
        told("2029-12-01", closed("2029-11-30")).expectEvents(new ProjectClosed(PROJECT, day("2029-11-30")));
        refused("2029-12-15", blocked(ProjectHolder.CDG, "2029-12-15"), PROJECT_CLOSED);
    }

    private static AcceptDeliverable accepted() {
        return new AcceptDeliverable(PROJECT, DeliverableKind.NEEDS, 1, MAYOR, day("2025-01-10"), null);
    }

    private Outcome told(String today, Object command) {
        var told = Told.of(command).on(today);
        var outcome = new Chapter().given(lived).when(told);
        assertThat(outcome.of(ProjectEvent.class)).as(command.toString()).isNotEmpty();
        events.addAll(outcome.of(ProjectEvent.class));
        lived.add(told);
        return outcome;
    }

    private Refusal refused(String today, Object command, ProjectCode code) {
        return new Chapter().given(lived).when(Told.of(command).on(today)).expectRefusal(code);
    }
}
