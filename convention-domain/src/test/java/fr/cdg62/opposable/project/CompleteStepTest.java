package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.cast.Officers.AGENT;
import static fr.cdg62.opposable.cast.Officers.MAYOR;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.convention.value.Prestation.P3;
import static fr.cdg62.opposable.project.ProjectScenario.DOCUMENT;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.bound;
import static fr.cdg62.opposable.project.ProjectScenario.certificate;
import static fr.cdg62.opposable.project.ProjectScenario.closed;
import static fr.cdg62.opposable.project.ProjectScenario.completed;
import static fr.cdg62.opposable.project.ProjectScenario.day;
import static fr.cdg62.opposable.project.ProjectScenario.decision;
import static fr.cdg62.opposable.project.ProjectScenario.filed;
import static fr.cdg62.opposable.project.ProjectScenario.live;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.prefecture;
import static fr.cdg62.opposable.project.rule.ProjectCode.BENEFICIARIES_MISSING;
import static fr.cdg62.opposable.project.rule.ProjectCode.DELIVERABLE_MISSING;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_ALREADY_COMPLETED;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_NOT_APPLICABLE;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_ORDER;
import static fr.cdg62.opposable.project.value.CertificateUse.SENDING;
import static fr.cdg62.opposable.project.value.Channel.ACTES;
import static fr.cdg62.opposable.project.value.DecisionSubject.DEVICE;
import static fr.cdg62.opposable.project.value.DeliverableKind.EXPECTED_FEATURES;
import static fr.cdg62.opposable.project.value.DeliverableKind.NEEDS;
import static fr.cdg62.opposable.project.value.DeliverableKind.REPORT;
import static fr.cdg62.opposable.project.value.DeliverableKind.REVIEW;
import static fr.cdg62.opposable.project.value.DeliverableKind.VALIDATION_PATHS;
import static fr.cdg62.opposable.project.value.Step.S1;
import static fr.cdg62.opposable.project.value.Step.S2;
import static fr.cdg62.opposable.project.value.Step.S4;
import static fr.cdg62.opposable.project.value.Step.S5;
import static fr.cdg62.opposable.project.value.Step.S6;
import static fr.cdg62.opposable.project.value.Step.S7;
import static fr.cdg62.opposable.project.value.Step.S8;
import static fr.cdg62.opposable.project.value.Step.S9;
import static fr.cdg62.opposable.rule.CommonCode.FUTURE_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.project.api.AddStepEvidence;
import fr.cdg62.opposable.project.api.CompleteStep;
import fr.cdg62.opposable.project.api.OpenChannel;
import fr.cdg62.opposable.project.api.RecordCertificate;
import fr.cdg62.opposable.project.api.ReopenProject;
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.Step;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompleteStepTest extends ProjectSpecification {

    @Nested
    class A_step_and_what_the_prestation_asks_for {
        @Test
        void is_completed_with_its_deliverable_filed_that_very_day() {
            given(opened(P1), filed(NEEDS, "2025-01-10"))
                    .when(completed(S1, "2025-01-10"))
                    .expectKinds(StepCompleted.class);
        }

        @Test
        void is_refused_the_day_before_its_deliverable_is_filed() {
            var refusal = given(opened(P1), filed(NEEDS, "2025-01-10"))
                    .when(completed(S1, "2025-01-09"))
                    .expectRefusal(DELIVERABLE_MISSING);

            assertThat(refusal.facts()).containsEntry("missing", "NEEDS").containsEntry("owed by", "CDG");
        }

        @ParameterizedTest
        @CsvSource({"S1, NEEDS", "S2, VALIDATION_PATHS", "S3, PROCEDURES", "S4, EXPECTED_FEATURES"})
        void of_the_study_closes_with_its_deliverable_only(Step step, DeliverableKind kind) {
            assertThat(given(opened(P2))
                            .when(completed(step, "2025-01-10"))
                            .expectRefusal(DELIVERABLE_MISSING)
                            .facts())
                    .containsEntry("missing", kind.name());
        }

        @Test
        void not_applicable_is_refused() {
            given(opened(P3)).when(completed(S2, "2025-01-10")).expectRefusal(STEP_NOT_APPLICABLE);
        }

        @Test
        void not_applicable_unless_justified_is_refused_without_a_justification() {
            given(opened(P1), filed(VALIDATION_PATHS, "2025-01-09"))
                    .when(completed(S2, "2025-01-10"))
                    .expectRefusal(STEP_NOT_APPLICABLE);
        }

        @Test
        void not_applicable_unless_justified_is_completed_with_one() {
            given(opened(P1), filed(VALIDATION_PATHS, "2025-01-09"))
                    .when(completed(S2, "2025-01-10", "Circuits papier à décrire.", CDG, COLLECTIVITY))
                    .expectKinds(StepCompleted.class);
        }

        @Test
        void is_completed_once() {
            given(opened(P1), completed(S8, "2025-01-10"))
                    .when(completed(S8, "2025-01-11"))
                    .expectRefusal(STEP_ALREADY_COMPLETED);
        }

        @Test
        void that_trains_names_who_was_trained() {
            given(opened(P1))
                    .when(new CompleteStep(PROJECT, S6, day("2025-01-10"), AGENT, List.of(), List.of(), null))
                    .expectRefusal(BENEFICIARIES_MISSING);
        }

        @Test
        void is_completed_today_and_not_tomorrow() {
            given(opened(P1))
                    .when(Told.of(completed(S8, "2025-01-10")).on("2025-01-10"))
                    .expectKinds(StepCompleted.class);
        }

        @Test
        void is_refused_the_day_before_it_happens() {
            given(opened(P1))
                    .when(Told.of(completed(S8, "2025-01-10")).on("2025-01-09"))
                    .expectRefusal(FUTURE_DATE);
        }
    }

    @Nested
    class Configuration_comes_after_the_book_of_features {
        private final List<Object> study =
                List.of(opened(P1), filed(EXPECTED_FEATURES, "2025-01-10"), completed(S4, "2025-01-20"));

        @Test
        void the_same_day_at_the_earliest() {
            given(study).when(completed(S5, "2025-01-20")).of(StepCompleted.class);
        }

        @Test
        void and_is_refused_the_day_before() {
            var refusal = given(study).when(completed(S5, "2025-01-19")).expectRefusal(STEP_ORDER);

            assertThat(refusal.facts()).containsEntry("missing", "S4").containsEntry("owed by", "CDG");
        }
    }

    @Nested
    class The_review_comes_last {
        private List<Object> all(String configured, String aware, String trained, String live) {
            return List.of(
                    opened(P1),
                    bound("2024-12-01"),
                    filed(EXPECTED_FEATURES, "2025-01-10"),
                    completed(S4, "2025-01-20"),
                    completed(S5, configured),
                    completed(S6, aware),
                    completed(S7, trained),
                    prefecture("2025-01-05"),
                    certificate(SENDING, "2025-01-05", "2028-01-04"),
                    live(ACTES, live),
                    filed(REPORT, "2025-03-01"),
                    filed(REVIEW, "2025-03-01"));
        }

        @Test
        void the_day_the_last_of_all_is_there() {
            given(all("2025-03-31", "2025-03-31", "2025-03-31", "2025-03-31"))
                    .when(completed(S9, "2025-03-31"))
                    .of(StepCompleted.class);
        }

        @ParameterizedTest(name = "and not before {4}")
        @CsvSource({
            "2025-04-01, 2025-03-31, 2025-03-31, 2025-03-31, S5",
            "2025-03-31, 2025-04-01, 2025-03-31, 2025-03-31, S6",
            "2025-03-31, 2025-03-31, 2025-04-01, 2025-03-31, S7",
            "2025-03-31, 2025-03-31, 2025-03-31, 2025-04-01, ACTES"
        })
        void and_not_before(String configured, String aware, String trained, String live, String missing) {
            var refusal = given(all(configured, aware, trained, live))
                    .when(completed(S9, "2025-03-31"))
                    .expectRefusal(STEP_ORDER);

            assertThat(refusal.facts()).containsEntry("missing", missing).containsEntry("owed by", "CDG");
        }

        @Test
        void a_channel_that_lacks_a_certificate_is_owed_by_the_collectivity() {
            var before = all("2025-03-31", "2025-03-31", "2025-03-31", "2025-04-01").stream()
                    .filter(command -> !(command instanceof RecordCertificate) && !(command instanceof OpenChannel))
                    .toList();

            assertThat(given(before)
                            .when(completed(S9, "2025-03-31"))
                            .expectRefusal(STEP_ORDER)
                            .facts())
                    .containsEntry("missing", "ACTES")
                    .containsEntry("owed by", "COLLECTIVITY");
        }

        @Test
        void with_its_report_and_its_review() {
            var before = all("2025-03-31", "2025-03-31", "2025-03-31", "2025-03-31");

            assertThat(given(before.subList(0, 10))
                            .when(completed(S9, "2025-03-31"))
                            .expectRefusal(DELIVERABLE_MISSING)
                            .facts())
                    .containsEntry("missing", "REPORT, REVIEW");
        }
    }

    @Nested
    class What_proves_it {
        @Test
        void a_joint_step_proved_by_one_side_is_weak() {
            expectRaised(
                    given(opened(P1), filed(NEEDS, "2025-01-10")).when(completed(S1, "2025-01-10", CDG)),
                    "STEP/S1 JOINT_EVIDENCE_MISSING");
        }

        @Test
        void until_the_other_side_gives_its_own() {
            expectCleared(
                    given(opened(P1), filed(NEEDS, "2025-01-10"), completed(S1, "2025-01-10", CDG))
                            .when(new AddStepEvidence(PROJECT, S1, COLLECTIVITY, DOCUMENT, day("2025-02-01"))),
                    "STEP/S1 JOINT_EVIDENCE_MISSING");
        }

        @Test
        void a_step_without_any_proof_is_weak() {
            expectRaised(
                    given(opened(P1)).when(completed(S8, "2025-01-10", new Party[0])), "STEP/S8 STEP_EVIDENCE_MISSING");
        }

        @Test
        void a_step_of_the_centre_alone_needs_one_proof_only() {
            expectRaised(given(opened(P1)).when(completed(S8, "2025-01-10", CDG)));
        }
    }

    @Nested
    class After_the_end_of_the_convention {
        @Test
        void what_was_done_on_its_last_day_is_sound() {
            expectRaised(given(opened(P1), closed("2025-06-30")).when(completed(S8, "2025-06-30")));
        }

        @Test
        void what_was_done_the_day_after_is_weak() {
            expectRaised(
                    given(opened(P1), closed("2025-06-30")).when(completed(S8, "2025-07-01")),
                    "STEP/S8 PROJECT_CLOSED");
        }

        @Test
        void until_the_end_is_revised() {
            expectCleared(
                    given(opened(P1), closed("2025-06-30"), completed(S8, "2025-07-01"))
                            .when(new ReopenProject(PROJECT, day("2025-07-01"), "convention.renewed")),
                    "STEP/S8 PROJECT_CLOSED");
        }

        @Test
        void what_was_recorded_before_the_end_was_known_becomes_weak() {
            expectRaised(
                    given(opened(P1), completed(S8, "2025-07-01")).when(closed("2025-06-30")),
                    "STEP/S8 PROJECT_CLOSED");
        }
    }

    @Nested
    class Decisions_before_configuration {
        @Test
        void each_choice_that_nobody_took_is_weak() {
            expectRaised(
                    given(opened(P2), filed(EXPECTED_FEATURES, "2025-01-10"), completed(S4, "2025-01-20"))
                            .when(completed(S5, "2025-02-03")),
                    "SUBJECT/DEVICE DECISION_MISSING",
                    "SUBJECT/CIRCUITS DECISION_MISSING",
                    "SUBJECT/ROLES DECISION_MISSING",
                    "SUBJECT/DELEGATIONS DECISION_MISSING",
                    "SUBJECT/GO_LIVE DECISION_MISSING");
        }

        @Test
        void a_decision_of_the_same_day_recorded_later_clears_it() {
            expectCleared(
                    given(opened(P1), filed(EXPECTED_FEATURES, "2025-01-10"), completed(S4, "2025-01-20"))
                            .given(completed(S5, "2025-02-03"))
                            .when(decision(DEVICE, MAYOR, "2025-02-03")),
                    "SUBJECT/DEVICE DECISION_MISSING");
        }

        @Test
        void a_decision_of_the_day_after_does_not() {
            expectCleared(given(opened(P1), filed(EXPECTED_FEATURES, "2025-01-10"), completed(S4, "2025-01-20"))
                    .given(completed(S5, "2025-02-03"))
                    .when(decision(DEVICE, MAYOR, "2025-02-04")));
        }
    }
}
