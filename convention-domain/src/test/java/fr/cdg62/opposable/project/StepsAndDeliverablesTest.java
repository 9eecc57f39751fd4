package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.cast.Officers.AGENT;
import static fr.cdg62.opposable.cast.Officers.MAYOR;
import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.convention.value.Prestation.P3;
import static fr.cdg62.opposable.project.ProjectScenario.DOCUMENT;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.completed;
import static fr.cdg62.opposable.project.ProjectScenario.configured;
import static fr.cdg62.opposable.project.ProjectScenario.day;
import static fr.cdg62.opposable.project.ProjectScenario.decided;
import static fr.cdg62.opposable.project.ProjectScenario.filed;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.revised;
import static fr.cdg62.opposable.project.ProjectScenario.scope;
import static fr.cdg62.opposable.project.ProjectScenario.training;
import static fr.cdg62.opposable.project.rule.ProjectCode.ACCEPTED_BEFORE_FILED;
import static fr.cdg62.opposable.project.rule.ProjectCode.AUTHOR_NOT_IN_OFFICE;
import static fr.cdg62.opposable.project.rule.ProjectCode.COMPLETED_BEFORE_START;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_FACT_KNOWN;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_FACT_UNKNOWN;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_ALREADY_COMPLETED;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_EXCLUDED;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_NOT_APPLICABLE;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_REQUIRED;
import static fr.cdg62.opposable.project.rule.ProjectCode.TRAINING_REVERSED;
import static fr.cdg62.opposable.project.rule.ProjectCode.TRAINING_STEP;
import static fr.cdg62.opposable.project.value.Channel.ACTES;
import static fr.cdg62.opposable.project.value.DeliverableKind.EXPECTED_FEATURES;
import static fr.cdg62.opposable.project.value.DeliverableKind.NEEDS;
import static fr.cdg62.opposable.project.value.DeliverableKind.PROCEDURES;
import static fr.cdg62.opposable.project.value.DeliverableKind.VALIDATION_PATHS;
import static fr.cdg62.opposable.project.value.Step.S2;
import static fr.cdg62.opposable.project.value.Step.S3;
import static fr.cdg62.opposable.project.value.Step.S4;
import static fr.cdg62.opposable.project.value.Step.S5;
import static fr.cdg62.opposable.project.value.Step.S7;
import static fr.cdg62.opposable.project.value.Step.S8;
import static fr.cdg62.opposable.project.value.TraineeRole.ELECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.project.api.AcceptDeliverable;
import fr.cdg62.opposable.project.api.AcknowledgeFirstTransmission;
import fr.cdg62.opposable.project.api.CorrectTraining;
import fr.cdg62.opposable.project.api.DeliverableAccepted;
import fr.cdg62.opposable.project.api.DeliverableFiled;
import fr.cdg62.opposable.project.api.ExcludeStep;
import fr.cdg62.opposable.project.api.FirstTransmissionAcknowledged;
import fr.cdg62.opposable.project.api.RecordTraining;
import fr.cdg62.opposable.project.api.StartStep;
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.api.StepExcluded;
import fr.cdg62.opposable.project.api.TrainingRecorded;
import fr.cdg62.opposable.project.api.TrainingReversed;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.TrainingId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StepsAndDeliverablesTest extends ProjectSpecification {

    private static ExcludeStep excluded(Step step, String on) {
        return new ExcludeStep(PROJECT, step, day(on), AGENT, "Sans parapheur.");
    }

    private static StartStep started(Step step, String on) {
        return new StartStep(PROJECT, step, day(on), AGENT);
    }

    private static AcceptDeliverable accepted(int version, String on) {
        return new AcceptDeliverable(PROJECT, NEEDS, version, MAYOR, day(on), null);
    }

    @Nested
    class A_step_starts {
        @Test
        void and_may_end_the_same_day() {
            given(opened(P1), started(S8, "2025-01-10"))
                    .when(completed(S8, "2025-01-10"))
                    .expectKinds(StepCompleted.class);
        }

        @Test
        void and_does_not_end_the_day_before() {
            given(opened(P1), started(S8, "2025-01-10"))
                    .when(completed(S8, "2025-01-09"))
                    .expectRefusal(COMPLETED_BEFORE_START);
        }

        @Test
        void nor_starts_after_its_end_although_it_is_recorded_later() {
            given(opened(P1), completed(S8, "2025-01-09"))
                    .when(started(S8, "2025-01-10"))
                    .expectRefusal(COMPLETED_BEFORE_START);
        }

        @Test
        void once() {
            given(opened(P1), started(S8, "2025-01-10"))
                    .when(started(S8, "2025-01-10"))
                    .expectRefusal(PROJECT_FACT_KNOWN);
        }

        @Test
        void only_when_the_prestation_asks_for_it() {
            given(opened(P3)).when(started(S2, "2025-01-10")).expectRefusal(STEP_NOT_APPLICABLE);
        }
    }

    @Nested
    class A_step_is_declared_not_applicable {
        @Test
        void when_the_prestation_does_not_require_it() {
            given(opened(P1)).when(excluded(S2, "2025-01-10")).expectKinds(StepExcluded.class);
        }

        @Test
        void and_not_when_it_does() {
            given(opened(P2)).when(excluded(S2, "2025-01-10")).expectRefusal(STEP_REQUIRED);
        }

        @Test
        void and_is_not_carried_out_then() {
            given(opened(P3), filed(PROCEDURES, "2025-01-09"), excluded(S3, "2025-01-10"))
                    .when(completed(S3, "2025-01-11"))
                    .expectRefusal(STEP_EXCLUDED);
        }

        @Test
        void until_an_avenant_requires_it() {
            given(opened(P3), filed(PROCEDURES, "2025-01-09"), excluded(S3, "2025-01-10"))
                    .given(revised("2025-03-01", "2025-02-10", "AV-1", scope(P1, P3)))
                    .when(completed(S3, "2025-03-01"))
                    .expectKinds(StepCompleted.class);
        }

        @Test
        void and_not_once_it_is_completed() {
            given(opened(P3), filed(PROCEDURES, "2025-01-09"), completed(S3, "2025-01-10"))
                    .when(excluded(S3, "2025-01-11"))
                    .expectRefusal(STEP_ALREADY_COMPLETED);
        }

        @Test
        void once() {
            given(opened(P1), excluded(S2, "2025-01-10"))
                    .when(excluded(S2, "2025-01-11"))
                    .expectRefusal(PROJECT_FACT_KNOWN);
        }

        @Test
        void with_a_reason() {
            assertThatThrownBy(() -> new ExcludeStep(PROJECT, S2, day("2025-01-10"), AGENT, "  "))
                    .isInstanceOf(InvalidValue.class);
        }
    }

    @Nested
    class A_deliverable {
        @Test
        void is_numbered_without_a_gap_by_kind() {
            var filed = given(opened(P1), filed(NEEDS, "2025-01-10"), filed(PROCEDURES, "2025-01-11"))
                    .when(filed(NEEDS, "2025-01-12"))
                    .the(DeliverableFiled.class);

            assertThat(filed.version()).isEqualTo(2);
        }

        @Test
        void of_a_step_that_does_not_apply_is_refused() {
            given(opened(P3)).when(filed(VALIDATION_PATHS, "2025-01-10")).expectRefusal(STEP_NOT_APPLICABLE);
        }

        @Test
        void is_accepted_the_day_it_is_filed_by_somebody_in_office() {
            var accepted = given(opened(P1), filed(NEEDS, "2025-01-10"))
                    .when(accepted(1, "2025-01-10"))
                    .the(DeliverableAccepted.class);

            assertThat(accepted.acceptedBy().mandate().capacity()).isEqualTo(Capacity.MAYOR);
        }

        @Test
        void is_not_accepted_the_day_before() {
            given(opened(P1), filed(NEEDS, "2025-01-10"))
                    .when(accepted(1, "2025-01-09"))
                    .expectRefusal(ACCEPTED_BEFORE_FILED);
        }

        @Test
        void is_not_accepted_by_somebody_of_the_centre() {
            given(opened(P1), filed(NEEDS, "2025-01-10"))
                    .when(new AcceptDeliverable(PROJECT, NEEDS, 1, AGENT, day("2025-01-12"), null))
                    .expectRefusal(AUTHOR_NOT_IN_OFFICE);
        }

        @Test
        void is_not_accepted_in_a_version_never_filed() {
            given(opened(P1), filed(NEEDS, "2025-01-10"))
                    .when(accepted(2, "2025-01-12"))
                    .expectRefusal(PROJECT_FACT_UNKNOWN);
        }

        @Test
        void is_accepted_once_a_version() {
            given(opened(P1), filed(NEEDS, "2025-01-10"), accepted(1, "2025-01-12"))
                    .when(accepted(1, "2025-01-13"))
                    .expectRefusal(PROJECT_FACT_KNOWN);
        }
    }

    @Nested
    class A_training {
        private CorrectTraining corrected(String as, String wrong) {
            var real = training(as, "2025-02-11", ELECTED);
            return new CorrectTraining(
                    PROJECT,
                    real.trainingId(),
                    new TrainingId("training-" + wrong),
                    S7,
                    real.heldOn(),
                    60,
                    real.topics(),
                    real.beneficiaries(),
                    DOCUMENT,
                    "Durée erronée.");
        }

        @Test
        void is_corrected_by_its_reversal_and_another() {
            given(opened(P1), training("one", "2025-02-10", ELECTED))
                    .when(corrected("two", "one"))
                    .expectKinds(TrainingReversed.class, TrainingRecorded.class);
        }

        @Test
        void is_corrected_once() {
            given(opened(P1), training("one", "2025-02-10", ELECTED), corrected("two", "one"))
                    .when(corrected("three", "one"))
                    .expectRefusal(TRAINING_REVERSED);
        }

        @Test
        void and_its_correction_in_turn() {
            given(opened(P1), training("one", "2025-02-10", ELECTED), corrected("two", "one"))
                    .when(corrected("three", "two"))
                    .expectKinds(TrainingReversed.class, TrainingRecorded.class);
        }

        @Test
        void never_recorded_is_not_corrected() {
            given(opened(P1)).when(corrected("two", "one")).expectRefusal(PROJECT_FACT_UNKNOWN);
        }

        @Test
        void is_of_awareness_or_of_training() {
            var one = training("one", "2025-02-10", ELECTED);
            given(opened(P1))
                    .when(new RecordTraining(
                            PROJECT,
                            one.trainingId(),
                            S5,
                            one.heldOn(),
                            90,
                            one.topics(),
                            one.beneficiaries(),
                            DOCUMENT))
                    .expectRefusal(TRAINING_STEP);
        }
    }

    @Nested
    class A_first_transmission_acknowledged {
        private AcknowledgeFirstTransmission acknowledged(String on) {
            return new AcknowledgeFirstTransmission(PROJECT, ACTES, "AR-1", day(on));
        }

        @Test
        void completes_the_configuration_and_shows_what_was_not_there() {
            var outcome = given(opened(P1)).when(acknowledged("2025-03-10"));

            assertThat(outcome.the(FirstTransmissionAcknowledged.class).configuredOn())
                    .isNull();
            expectRaised(
                    outcome,
                    "STEP/S5 STEP_ORDER",
                    "SUBJECT/DEVICE DECISION_MISSING",
                    "SUBJECT/ROLES DECISION_MISSING",
                    "SUBJECT/GO_LIVE DECISION_MISSING");
        }

        @Test
        void records_that_it_was_completed_already() {
            assertThat(given(opened(P1), configured(scope(P1)))
                            .when(acknowledged("2025-03-10"))
                            .the(FirstTransmissionAcknowledged.class)
                            .configuredOn())
                    .isEqualTo("2025-02-03");
        }

        @Test
        void lets_an_earlier_completion_be_recorded_after_it() {
            expectCleared(
                    given(opened(P1), acknowledged("2025-03-10"), filed(EXPECTED_FEATURES, "2025-01-10"))
                            .given(decided(scope(P1), "2025-01-25"))
                            .when(completed(S4, "2025-01-20")),
                    "STEP/S5 STEP_ORDER");
        }

        @Test
        void happens_once_a_channel() {
            given(opened(P1), acknowledged("2025-03-10"))
                    .when(acknowledged("2025-03-11"))
                    .expectRefusal(PROJECT_FACT_KNOWN);
        }
    }
}
