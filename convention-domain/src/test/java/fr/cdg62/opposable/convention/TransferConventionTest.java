package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.LENS_LIEVIN;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.KnownRegister;
import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TransferConvention;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.person.value.Capacity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransferConventionTest extends ConventionSpecification {

    /** Libercourt gives way to Arras on 1 October 2024, Arras to Lens-Liévin on 1 January 2026; both successors affiliated. */
    @BeforeEach
    void two_successions() {
        register.registered(ARRAS, LegalCategory.COMMUNE)
                .affiliated(ARRAS, "1990-01-01")
                .holds(Officers.DEPUTY, KnownRegister.body(ARRAS), Capacity.MAYOR, "2020-07-04", null)
                .registered(LENS_LIEVIN, LegalCategory.CA)
                .succeeded(LIBERCOURT, ARRAS, "2024-10-01")
                .succeeded(ARRAS, LENS_LIEVIN, "2026-01-01");
    }

    private static TransferConvention toArras() {
        return new TransferConvention(CONVENTION, ARRAS, day("2024-10-01"), "ARRETE-2025-9");
    }

    private static ConventionTransferred transferred() {
        return new ConventionTransferred(
                CONVENTION,
                LIBERCOURT,
                new CollectivityFacts(ARRAS, "Libercourt", LegalCategory.COMMUNE),
                day("2024-10-01"),
                "ARRETE-2025-9");
    }

    @Test
    void it_passes_to_the_body_that_took_the_place_of_the_other() {
        given(draft()).when(toArras()).expectEvents(transferred());
    }

    @Test
    void it_passes_once() {
        given(draft(), toArras()).when(toArras()).expectNoEvents();
    }

    @Test
    void it_passes_again_when_the_successor_gives_way_in_turn() {
        var again = new TransferConvention(CONVENTION, LENS_LIEVIN, day("2026-01-01"), "ARRETE-2025-9");

        assertThat(given(draft(), toArras())
                        .when(again)
                        .the(ConventionTransferred.class)
                        .from())
                .isEqualTo(ARRAS);
    }

    @Test
    void without_a_succession_in_the_register_it_passes_to_nobody() {
        given(draft())
                .when(new TransferConvention(CONVENTION, LENS_LIEVIN, day("2024-10-01"), "ARRETE-2025-9"))
                .expectRefusal(ConventionCode.NO_SUCCESSION);
    }

    @Test
    void nor_on_another_day() {
        given(draft())
                .when(new TransferConvention(CONVENTION, ARRAS, day("2024-10-02"), "ARRETE-2025-9"))
                .expectRefusal(ConventionCode.NO_SUCCESSION);
    }

    @Test
    void the_mayor_of_the_successor_signs_from_the_first_day_with_its_affiliation() {
        var outcome = given(authorised(), toArras())
                .when(signature(COLLECTIVITY).by(Officers.DEPUTY).on("2024-11-04"));

        var signature = outcome.the(SignatureRecorded.class);
        assertThat(signature.signatory().mandate().body()).isEqualTo(KnownRegister.body(ARRAS));
        assertThat(signature.affiliation().since()).isEqualTo("1990-01-01");
        assertThat(outcome.metadata().getLast()).containsEntry("collectivity", ARRAS.value());
    }

    @Test
    void the_mayor_of_the_former_body_signs_no_more() {
        given(authorised(), toArras())
                .when(signature(COLLECTIVITY).on("2024-11-04"))
                .expectRefusal(ConventionCode.SIGNATORY_NOT_IN_OFFICE);
    }

    @Test
    void a_signature_already_given_for_the_former_body_becomes_a_weakness_once_the_succession_is_known() {
        given(signed()).when(toArras()).expectAnomalies("COLLECTIVITY SIGNED_FOR_FORMER_BODY");
    }

    @Test
    void one_given_on_the_eve_is_none() {
        register.succeeded(LIBERCOURT, ARRAS, "2024-11-05");

        given(signed())
                .when(new TransferConvention(CONVENTION, ARRAS, day("2024-11-05"), "ARRETE-2025-9"))
                .expectKinds(ConventionTransferred.class);
    }

    @Test
    void no_convention_is_drafted_with_a_body_from_the_day_it_gives_way() {
        register.succeeded(LIBERCOURT, ARRAS, "2024-09-01");

        when(draft()).expectRefusal(ConventionCode.COLLECTIVITY_SUCCEEDED);
    }

    @Test
    void on_the_eve_it_is() {
        register.succeeded(LIBERCOURT, ARRAS, "2024-09-02");

        when(draft()).expectKinds(ConventionDrafted.class);
    }
}
