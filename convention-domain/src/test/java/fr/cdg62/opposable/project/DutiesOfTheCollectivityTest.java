package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P3;
import static fr.cdg62.opposable.project.ProjectScenario.DOCUMENT;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.blocked;
import static fr.cdg62.opposable.project.ProjectScenario.bound;
import static fr.cdg62.opposable.project.ProjectScenario.certificate;
import static fr.cdg62.opposable.project.ProjectScenario.day;
import static fr.cdg62.opposable.project.ProjectScenario.lifted;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.prefecture;
import static fr.cdg62.opposable.project.rule.ProjectCode.ANSWERED_BEFORE_REQUEST;
import static fr.cdg62.opposable.project.rule.ProjectCode.COMMITMENT_NOT_OWED;
import static fr.cdg62.opposable.project.rule.ProjectCode.HOLDER_ALREADY_CHANGED;
import static fr.cdg62.opposable.project.rule.ProjectCode.PREFECTURE_CONVENTION_MISSING;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_FACT_KNOWN;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_NOT_BLOCKED;
import static fr.cdg62.opposable.project.rule.ProjectCode.TRANSMISSION_NOT_SUSPENDED;
import static fr.cdg62.opposable.project.value.CertificateUse.SENDING;
import static fr.cdg62.opposable.project.value.Commitment.C1;
import static fr.cdg62.opposable.project.value.Commitment.C3;
import static fr.cdg62.opposable.rule.CommonCode.END_BEFORE_START;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.project.api.BlockLifted;
import fr.cdg62.opposable.project.api.CertificateRecorded;
import fr.cdg62.opposable.project.api.MeansAnswerRecorded;
import fr.cdg62.opposable.project.api.MeansRequested;
import fr.cdg62.opposable.project.api.ProjectBlocked;
import fr.cdg62.opposable.project.api.ProjectRelaunched;
import fr.cdg62.opposable.project.api.RecordMeansAnswer;
import fr.cdg62.opposable.project.api.RecordTransmissionResumption;
import fr.cdg62.opposable.project.api.RecordTransmissionSuspension;
import fr.cdg62.opposable.project.api.RelaunchProject;
import fr.cdg62.opposable.project.api.RequestMeans;
import fr.cdg62.opposable.project.api.RevokeCertificate;
import fr.cdg62.opposable.project.rule.ProjectCode;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.MeansAnswer;
import fr.cdg62.opposable.project.value.MeansKind;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.RelaunchMeans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesOfTheCollectivityTest extends ProjectSpecification {

    private static final MeansRequestId REQUEST = new MeansRequestId("means-request-1");

    private static RequestMeans requested(String on, String answerBy) {
        return new RequestMeans(PROJECT, REQUEST, MeansKind.MATERIAL, "Un poste.", day(on), day(answerBy), null);
    }

    private static RecordMeansAnswer answered(String on) {
        return new RecordMeansAnswer(PROJECT, REQUEST, day(on), MeansAnswer.PROVIDED, null);
    }

    private static RelaunchProject relaunched(Commitment commitment, String on) {
        return new RelaunchProject(PROJECT, commitment, day(on), RelaunchMeans.LETTER, day(on).plusDays(30), DOCUMENT);
    }

    @Test
    void means_are_answered_the_day_they_are_asked_for_at_the_earliest() {
        given(opened(P1), requested("2025-02-03", "2025-03-03"))
                .when(answered("2025-02-03"))
                .expectKinds(MeansAnswerRecorded.class);
    }

    @Test
    void and_not_the_day_before() {
        given(opened(P1), requested("2025-02-03", "2025-03-03"))
                .when(answered("2025-02-02"))
                .expectRefusal(ANSWERED_BEFORE_REQUEST);
    }

    @Test
    void a_request_is_answered_once() {
        given(opened(P1), requested("2025-02-03", "2025-03-03"), answered("2025-02-10"))
                .when(answered("2025-02-11"))
                .expectRefusal(PROJECT_FACT_KNOWN);
    }

    @Test
    void a_request_leaves_at_least_its_own_day_to_answer() {
        given(opened(P1)).when(requested("2025-02-03", "2025-02-03")).expectKinds(MeansRequested.class);
    }

    @Test
    void and_is_refused_when_it_leaves_none() {
        given(opened(P1)).when(requested("2025-02-03", "2025-02-02")).expectRefusal(END_BEFORE_START);
    }

    @Test
    void a_certificate_may_be_acquired_before_it_is_valid() {
        given(opened(P1))
                .when(Told.of(certificate(SENDING, "2025-03-03", "2028-03-02")).on("2025-02-01"))
                .expectKinds(CertificateRecorded.class);
    }

    @Test
    void a_certificate_is_revoked_once() {
        var revoked = new RevokeCertificate(
                PROJECT, new CertificateId("certificate-sending-2025-03-03"), day("2025-03-10"), "Clé perdue.");
        given(opened(P1), certificate(SENDING, "2025-03-03", "2028-03-02"), revoked)
                .when(revoked)
                .expectRefusal(PROJECT_FACT_KNOWN);
    }

    @Test
    void only_a_transmission_that_began_is_suspended() {
        given(opened(P1))
                .when(new RecordTransmissionSuspension(PROJECT, day("2025-03-01"), "Dispositif.", null))
                .expectRefusal(PREFECTURE_CONVENTION_MISSING);
    }

    @Test
    void only_a_suspended_transmission_resumes() {
        given(opened(P1), prefecture("2025-01-06"))
                .when(new RecordTransmissionResumption(PROJECT, day("2025-03-10"), null))
                .expectRefusal(TRANSMISSION_NOT_SUSPENDED);
    }

    @Test
    void what_is_owed_is_asked_for_again() {
        given(opened(P1), bound("2024-12-01"))
                .when(relaunched(C3, "2025-02-03"))
                .expectKinds(ProjectRelaunched.class);
    }

    @ParameterizedTest(name = "a certificate from 3 February, relaunched on {0}: {1}")
    @CsvSource({"2025-02-02, true", "2025-02-03, false"})
    void what_is_met_is_not(String on, boolean possible) {
        var outcome = given(opened(P1), bound("2024-12-01"), certificate(SENDING, "2025-02-03", "2028-02-02"))
                .when(relaunched(C3, on));
        if (possible) {
            outcome.expectKinds(ProjectRelaunched.class);
        } else {
            outcome.expectRefusal(COMMITMENT_NOT_OWED);
        }
    }

    @Test
    void nor_what_does_not_apply() {
        given(opened(P3), bound("2024-12-01"))
                .when(relaunched(C1, "2025-02-03"))
                .expectRefusal(COMMITMENT_NOT_OWED);
    }

    @Test
    void the_turn_passes_once_a_day() {
        given(opened(P1), blocked(ProjectHolder.COLLECTIVITY, "2025-02-03"))
                .when(blocked(ProjectHolder.CDG, "2025-02-03"))
                .expectRefusal(HOLDER_ALREADY_CHANGED);
    }

    @Test
    void and_may_pass_the_day_after() {
        given(opened(P1), blocked(ProjectHolder.COLLECTIVITY, "2025-02-03"))
                .when(blocked(ProjectHolder.CDG, "2025-02-04"))
                .expectKinds(ProjectBlocked.class);
    }

    @ParameterizedTest(name = "blocked from 3 February, lifted on {0}: {1}")
    @CsvSource({"2025-02-02, PROJECT_NOT_BLOCKED", "2025-02-03, HOLDER_ALREADY_CHANGED", "2025-02-04, "})
    void a_block_is_lifted_once_it_stands(String on, ProjectCode refused) {
        var outcome =
                given(opened(P1), blocked(ProjectHolder.NOBODY, "2025-02-03")).when(lifted(on));
        if (refused == null) {
            outcome.expectKinds(BlockLifted.class);
        } else {
            outcome.expectRefusal(refused);
        }
    }

    @Test
    void what_is_lifted_is_not_lifted_again() {
        given(opened(P1), blocked(ProjectHolder.NOBODY, "2025-02-03"), lifted("2025-02-10"))
                .when(lifted("2025-02-11"))
                .expectRefusal(PROJECT_NOT_BLOCKED);
    }
}
