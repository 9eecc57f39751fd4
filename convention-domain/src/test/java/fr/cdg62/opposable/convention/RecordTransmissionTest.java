package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.COMMUNE_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.publication;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.transmission;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ACT_IDENTIFIER_MISMATCH;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ACT_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.BEFORE_ADOPTION;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

class RecordTransmissionTest extends ConventionSpecification {

    @Test
    void an_act_may_be_received_on_the_day_it_was_adopted() {
        given(draft(), compulsory())
                .when(transmission(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"))
                .expectKinds(TransmissionRecorded.class);
    }

    @Test
    void a_reception_before_adoption_is_refused() {
        given(draft(), compulsory())
                .when(transmission(COLLECTIVITY, COMMUNE_ACT, "2024-10-15"))
                .expectRefusal(BEFORE_ADOPTION);
    }

    @Test
    void a_reception_of_tomorrow_is_refused() {
        given(draft(), compulsory())
                .when(Told.of(transmission(COLLECTIVITY, COMMUNE_ACT, "2024-10-18"))
                        .on("2024-10-17"))
                .expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void an_unknown_act_is_refused() {
        given(draft()).when(transmission(COLLECTIVITY, "2024-99", "2024-10-17")).expectRefusal(ACT_UNKNOWN);
    }

    @Test
    void an_acknowledgement_that_names_another_day_is_refused() {
        given(draft(), compulsory())
                .when(new RecordTransmission(
                        CONVENTION,
                        COLLECTIVITY,
                        COMMUNE_ACT,
                        day("2024-10-18"),
                        new ActIdentifier("062-216209072-20241018-DELIB-2024-37-DE"),
                        null))
                .expectRefusal(ACT_IDENTIFIER_MISMATCH);
    }

    @Test
    void a_compulsory_act_stays_compulsory_once_sent() {
        var outcome = given(draft(), compulsory()).when(transmission(COLLECTIVITY, COMMUNE_ACT, "2024-10-18"));

        assertThat(outcome.the(TransmissionRecorded.class).regime()).isEqualTo(TransmissionRegime.COMPULSORY);
    }

    @Test
    void published_but_not_received_a_compulsory_act_is_not_enforceable() {
        given(draft(), choice("2024-10-16"), compulsory(), publication(COLLECTIVITY, COMMUNE_ACT, "2024-10-17"))
                .when(signature(COLLECTIVITY).on("2024-11-04"))
                .expectAnomalies("COLLECTIVITY SIGNED_BEFORE_ENFORCEABLE");
    }

    @Test
    void received_on_the_day_of_signature_it_was_in_time() {
        given(
                        draft(),
                        choice("2024-10-16"),
                        compulsory(),
                        publication(COLLECTIVITY, COMMUNE_ACT, "2024-10-17"),
                        signature(COLLECTIVITY).on("2024-11-04"))
                .when(transmission(COLLECTIVITY, COMMUNE_ACT, "2024-11-04"))
                .expectCleared("COLLECTIVITY SIGNED_BEFORE_ENFORCEABLE");
    }

    @Test
    void received_the_day_after_the_anomaly_stands() {
        given(
                        draft(),
                        choice("2024-10-16"),
                        compulsory(),
                        publication(COLLECTIVITY, COMMUNE_ACT, "2024-10-17"),
                        signature(COLLECTIVITY).on("2024-11-04"))
                .when(transmission(COLLECTIVITY, COMMUNE_ACT, "2024-11-05"))
                .expectAnomalies()
                .expectCleared();
    }

    private static RecordDeliberation compulsory() {
        return new RecordDeliberation(
                CONVENTION,
                COLLECTIVITY,
                AuthorisationKind.DELIBERATION,
                COMMUNE_ACT,
                day("2024-10-16"),
                null,
                TransmissionRegime.COMPULSORY,
                null,
                null,
                null);
    }
}
