package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.cast.Officers.AGENT;
import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.convention.value.Prestation.P3;
import static fr.cdg62.opposable.project.ProjectScenario.DOCUMENT;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.certificate;
import static fr.cdg62.opposable.project.ProjectScenario.closed;
import static fr.cdg62.opposable.project.ProjectScenario.configured;
import static fr.cdg62.opposable.project.ProjectScenario.day;
import static fr.cdg62.opposable.project.ProjectScenario.live;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.prefecture;
import static fr.cdg62.opposable.project.ProjectScenario.scope;
import static fr.cdg62.opposable.project.ProjectScenario.training;
import static fr.cdg62.opposable.project.rule.ProjectCode.CERTIFICATE_NOT_VALID;
import static fr.cdg62.opposable.project.rule.ProjectCode.CHANNEL_NOT_IN_PRESTATION;
import static fr.cdg62.opposable.project.rule.ProjectCode.ELECTED_MEMBERS_NOT_TRAINED;
import static fr.cdg62.opposable.project.rule.ProjectCode.PREFECTURE_CONVENTION_MISSING;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_CLOSED;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_FACT_KNOWN;
import static fr.cdg62.opposable.project.rule.ProjectCode.STEP_ORDER;
import static fr.cdg62.opposable.project.rule.ProjectCode.TRANSMISSION_SUSPENDED;
import static fr.cdg62.opposable.project.value.CertificateUse.SENDING;
import static fr.cdg62.opposable.project.value.CertificateUse.SIGNING;
import static fr.cdg62.opposable.project.value.Channel.ACTES;
import static fr.cdg62.opposable.project.value.Channel.IDELIBRE;
import static fr.cdg62.opposable.project.value.Channel.PES;
import static fr.cdg62.opposable.project.value.Step.S7;
import static fr.cdg62.opposable.project.value.TraineeRole.ELECTED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.project.api.ChannelOpened;
import fr.cdg62.opposable.project.api.CorrectTraining;
import fr.cdg62.opposable.project.api.RecordTransmissionResumption;
import fr.cdg62.opposable.project.api.RecordTransmissionSuspension;
import fr.cdg62.opposable.project.api.RevokeCertificate;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.ProjectScope;
import fr.cdg62.opposable.project.value.TraineeRole;
import fr.cdg62.opposable.project.value.TrainingId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenChannelTest extends ProjectSpecification {

    private static final ProjectScope BOTH = new ProjectScope(
            Set.of(P2), Set.of(TransmissionScope.CONTROLE_LEGALITE, TransmissionScope.COMPTABLE_PUBLIC), 1);

    @Test
    void A35_acts_without_the_prefecture_convention_are_refused() {
        var refusal = given(opened(P2), certificate(SENDING, "2025-01-01", "2027-12-31"))
                .when(live(ACTES, "2025-03-03"))
                .expectRefusal(PREFECTURE_CONVENTION_MISSING);

        assertThat(refusal.facts()).containsEntry("missing", "C1").containsEntry("owed by", "COLLECTIVITY");
    }

    @Test
    void A35_acts_with_a_certificate_expired_the_day_before_are_refused() {
        var refusal = given(opened(P2), prefecture("2025-01-06"), certificate(SENDING, "2022-03-03", "2025-03-02"))
                .when(live(ACTES, "2025-03-03"))
                .expectRefusal(CERTIFICATE_NOT_VALID);

        assertThat(refusal.facts())
                .containsEntry("missing", "C3")
                .containsEntry("last day", "2025-03-02")
                .containsEntry("owed by", "COLLECTIVITY");
    }

    @Test
    void A35_acts_with_both_valid_go_live() {
        given(opened(P2), prefecture("2025-01-06"), certificate(SENDING, "2025-01-01", "2027-12-31"))
                .when(live(ACTES, "2025-03-03"))
                .expectEvents(new ChannelOpened(PROJECT, ACTES, day("2025-03-03"), AGENT));
    }

    @ParameterizedTest(name = "a certificate from 3 March 2025 to 2 March 2028, live on {0}: {1}")
    @CsvSource({"2025-03-02, false", "2025-03-03, true", "2028-03-02, true", "2028-03-03, false"})
    void a_certificate_is_valid_on_both_its_days(String on, boolean possible) {
        var outcome = given(opened(P1), prefecture("2025-01-06"), certificate(SENDING, "2025-03-03", "2028-03-02"))
                .when(Told.of(live(ACTES, on)).on("2028-04-01"));
        if (possible) {
            outcome.expectKinds(ChannelOpened.class);
        } else {
            outcome.expectRefusal(CERTIFICATE_NOT_VALID);
        }
    }

    @ParameterizedTest(name = "revoked on 10 March, live on {0}: {1}")
    @CsvSource({"2025-03-09, true", "2025-03-10, false"})
    void a_certificate_is_not_valid_from_the_day_it_is_revoked(String on, boolean possible) {
        var outcome = given(opened(P1), prefecture("2025-01-06"), certificate(SENDING, "2025-03-03", "2028-03-02"))
                .given(new RevokeCertificate(
                        PROJECT, new CertificateId("certificate-sending-2025-03-03"), day("2025-03-10"), "Clé perdue."))
                .when(live(ACTES, on));
        if (possible) {
            outcome.expectKinds(ChannelOpened.class);
        } else {
            outcome.expectRefusal(CERTIFICATE_NOT_VALID);
        }
    }

    @Test
    void a_certificate_for_signing_does_not_send() {
        given(opened(P2), prefecture("2025-01-06"), certificate(SIGNING, "2025-01-01", "2027-12-31"))
                .when(live(ACTES, "2025-03-03"))
                .expectRefusal(CERTIFICATE_NOT_VALID);
    }

    @ParameterizedTest(name = "suspended from 1 March to 10 March, live on {0}: {1}")
    @CsvSource({"2025-02-28, true", "2025-03-01, false", "2025-03-09, false", "2025-03-10, true"})
    void no_act_goes_live_while_the_prefect_has_suspended_it(String on, boolean possible) {
        var outcome = given(opened(P1), prefecture("2025-01-06"), certificate(SENDING, "2025-01-01", "2027-12-31"))
                .given(new RecordTransmissionSuspension(PROJECT, day("2025-03-01"), "Dispositif modifié.", null))
                .given(new RecordTransmissionResumption(PROJECT, day("2025-03-10"), null))
                .when(live(ACTES, on));
        if (possible) {
            outcome.expectKinds(ChannelOpened.class);
        } else {
            outcome.expectRefusal(TRANSMISSION_SUSPENDED);
        }
    }

    @ParameterizedTest(name = "signed on 3 March, live on {0}: {1}")
    @CsvSource({"2025-03-02, false", "2025-03-03, true"})
    void acts_go_live_the_day_the_prefecture_convention_is_signed_at_the_earliest(String on, boolean possible) {
        var outcome = given(opened(P1), prefecture("2025-03-03"), certificate(SENDING, "2025-01-01", "2027-12-31"))
                .when(live(ACTES, on));
        if (possible) {
            outcome.expectKinds(ChannelOpened.class);
        } else {
            outcome.expectRefusal(PREFECTURE_CONVENTION_MISSING);
        }
    }

    @Test
    void flows_to_the_accountant_need_the_certificate_and_no_prefecture() {
        given(opened(BOTH), certificate(SENDING, "2025-01-01", "2027-12-31"))
                .when(live(PES, "2025-03-03"))
                .expectKinds(ChannelOpened.class);
    }

    @Test
    void flows_to_the_accountant_without_a_certificate_are_refused() {
        given(opened(BOTH)).when(live(PES, "2025-03-03")).expectRefusal(CERTIFICATE_NOT_VALID);
    }

    @Nested
    class Summons {
        private final List<Object> ready = List.of(opened(P3), configured(scope(P3)));

        @Test
        void need_the_software_configured() {
            assertThat(given(opened(P3), training("elus", "2025-02-10", ELECTED))
                            .when(live(IDELIBRE, "2025-03-03"))
                            .expectRefusal(STEP_ORDER)
                            .facts())
                    .containsEntry("missing", "S5");
        }

        @Test
        void need_elected_members_trained_by_that_day() {
            given(ready, training("elus", "2025-03-03", ELECTED))
                    .when(live(IDELIBRE, "2025-03-03"))
                    .expectKinds(ChannelOpened.class);
        }

        @Test
        void are_refused_the_day_before_they_are() {
            assertThat(given(ready, training("elus", "2025-03-04", ELECTED))
                            .when(live(IDELIBRE, "2025-03-03"))
                            .expectRefusal(ELECTED_MEMBERS_NOT_TRAINED)
                            .facts())
                    .containsEntry("missing", "S7")
                    .containsEntry("owed by", "CDG");
        }

        @Test
        void do_not_go_live_on_the_training_of_agents() {
            given(ready, training("agents", "2025-02-10", TraineeRole.AGENT))
                    .when(live(IDELIBRE, "2025-03-03"))
                    .expectRefusal(ELECTED_MEMBERS_NOT_TRAINED);
        }

        @Test
        void do_not_go_live_on_a_training_recorded_by_mistake() {
            var real = training("agents", "2025-02-10", TraineeRole.AGENT);
            given(ready, training("elus", "2025-02-10", ELECTED))
                    .given(new CorrectTraining(
                            PROJECT,
                            real.trainingId(),
                            new TrainingId("training-elus"),
                            S7,
                            real.heldOn(),
                            90,
                            real.topics(),
                            real.beneficiaries(),
                            DOCUMENT,
                            "Erreur de feuille."))
                    .when(live(IDELIBRE, "2025-03-03"))
                    .expectRefusal(ELECTED_MEMBERS_NOT_TRAINED);
        }
    }

    @ParameterizedTest
    @CsvSource({"P1, IDELIBRE", "P2, PES", "P3, ACTES", "P3, PES"})
    void a_channel_that_was_not_chosen_is_refused(Prestation prestation, Channel channel) {
        given(opened(prestation)).when(live(channel, "2025-03-03")).expectRefusal(CHANNEL_NOT_IN_PRESTATION);
    }

    @Test
    void a_channel_goes_live_once() {
        given(opened(P1), prefecture("2025-01-06"), certificate(SENDING, "2025-01-01", "2027-12-31"))
                .given(live(ACTES, "2025-03-03"))
                .when(live(ACTES, "2025-03-04"))
                .expectRefusal(PROJECT_FACT_KNOWN);
    }

    @ParameterizedTest(name = "the convention covers 30 June at the latest, live on {0}: {1}")
    @CsvSource({"2025-06-30, true", "2025-07-01, false"})
    void nothing_goes_live_after_the_last_day(String on, boolean possible) {
        var outcome = given(opened(P1), prefecture("2025-01-06"), certificate(SENDING, "2025-01-01", "2027-12-31"))
                .given(closed("2025-06-30"))
                .when(live(ACTES, on));
        if (possible) {
            outcome.expectKinds(ChannelOpened.class);
        } else {
            outcome.expectRefusal(PROJECT_CLOSED);
        }
    }

    @Test
    void a_revocation_learned_later_makes_what_went_live_weak() {
        expectRaised(
                given(opened(P1), prefecture("2025-01-06"), certificate(SENDING, "2025-01-01", "2027-12-31"))
                        .given(live(ACTES, "2025-03-03"))
                        .when(new RevokeCertificate(
                                PROJECT,
                                new CertificateId("certificate-sending-2025-01-01"),
                                day("2025-03-01"),
                                "Clé perdue.")),
                "CHANNEL/ACTES CERTIFICATE_NOT_VALID");
    }

    @Test
    void another_certificate_of_that_day_clears_it() {
        expectCleared(
                given(opened(P1), prefecture("2025-01-06"), certificate(SENDING, "2025-01-01", "2027-12-31"))
                        .given(live(ACTES, "2025-03-03"))
                        .given(new RevokeCertificate(
                                PROJECT,
                                new CertificateId("certificate-sending-2025-01-01"),
                                day("2025-03-01"),
                                "Clé perdue."))
                        .when(certificate(SENDING, "2025-03-03", "2028-03-02")),
                "CHANNEL/ACTES CERTIFICATE_NOT_VALID");
    }
}
