package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ALREADY_SIGNED;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.rule.CommonCode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoosePrestationTest extends ConventionSpecification {

    @ParameterizedTest
    @CsvSource({
        "P1, CONTROLE_LEGALITE",
        "P2, COMPTABLE_PUBLIC",
        "P1 P3, CONTROLE_LEGALITE COMPTABLE_PUBLIC",
        "P2 P3, COMPTABLE_PUBLIC",
        "P3, ''"
    })
    void a_coherent_choice_is_recorded(String prestations, String scopes) {
        given(draft()).when(choose(prestations, scopes)).expectKinds(PrestationChosen.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', PRESTATION_REQUIRED",
        "P1 P2, CONTROLE_LEGALITE, PRESTATIONS_EXCLUSIVE",
        "P1 P2 P3, CONTROLE_LEGALITE, PRESTATIONS_EXCLUSIVE",
        "P1, '', SCOPE_REQUIRED",
        "P2 P3, '', SCOPE_REQUIRED",
        "P3, CONTROLE_LEGALITE, SCOPE_NOT_IN_PRESTATION"
    })
    void an_incoherent_choice_is_refused(String prestations, String scopes, ConventionCode code) {
        given(draft()).when(choose(prestations, scopes)).expectRefusal(code);
    }

    @Test
    void the_choice_is_written_in_the_order_of_the_convention() {
        var outcome = given(draft()).when(choose("P3 P1", "COMPTABLE_PUBLIC CONTROLE_LEGALITE"));

        var chosen = outcome.the(PrestationChosen.class);
        assertThat(chosen.prestations()).containsExactly(Prestation.P1, Prestation.P3);
        assertThat(chosen.scopes())
                .containsExactly(TransmissionScope.CONTROLE_LEGALITE, TransmissionScope.COMPTABLE_PUBLIC);
    }

    @Test
    void before_anybody_signs_the_choice_may_change() {
        given(authorised()).when(choice("2024-10-20")).expectKinds(PrestationChosen.class);
    }

    @Test
    void once_a_party_has_signed_it_takes_an_avenant() {
        given(authorised(), signature(COLLECTIVITY).on("2024-11-04"))
                .when(choice("2024-10-20"))
                .expectRefusal(ALREADY_SIGNED);
    }

    @Test
    void a_choice_of_today_is_recorded() {
        given(draft()).when(Told.of(choice("2024-10-16")).on("2024-10-16")).expectKinds(PrestationChosen.class);
    }

    @Test
    void a_choice_of_tomorrow_is_refused() {
        given(draft()).when(Told.of(choice("2024-10-17")).on("2024-10-16")).expectRefusal(CommonCode.FUTURE_DATE);
    }

    private static ChoosePrestation choose(String prestations, String scopes) {
        return new ChoosePrestation(
                CONVENTION,
                words(prestations).map(Prestation::valueOf).collect(Collectors.toSet()),
                words(scopes).map(TransmissionScope::valueOf).collect(Collectors.toSet()),
                day("2024-10-16"),
                null);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
