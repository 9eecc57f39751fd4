package fr.cdg62.opposable.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.opposable.kernel.InvalidValue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallIdentitiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"62907", "2A004", "2B033", "97105"})
    void an_insee_code_has_five_characters_and_letters_in_Corsica_only(String code) {
        assertThat(new InseeCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6290", "629070", "2C004", "2a004", "A2004", "6290A", "62 907"})
    void any_other_insee_code_is_refused(String junk) {
        refused(InseeCode::new, junk, "BAD_INSEE_CODE");
    }

    @Test
    void a_centre_is_named_by_its_departement() {
        assertThat(new CentreId("cdg-62").value()).isEqualTo("cdg-62");
        refused(CentreId::new, "CDG-62", "BAD_CENTRE");
        refused(CentreId::new, "cdg-", "BAD_CENTRE");
    }

    @Test
    void a_person_is_a_reference_and_never_a_name() {
        assertThat(new PersonId("person-cdg-62-0007").value()).isEqualTo("person-cdg-62-0007");
        refused(PersonId::new, "Jeanne Dupont", "BAD_IDENTIFIER");
        refused(PersonId::new, "person-", "BAD_IDENTIFIER");
    }

    @Test
    void the_name_of_bytes_is_their_sha256() {
        assertThat(Sha256.of("abc").value())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        refused(Sha256::new, "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD", "BAD_IDENTIFIER");
    }

    @Test
    void a_refusal_shows_no_more_than_eighty_characters_of_what_was_entered() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new InseeCode("7".repeat(81)))
                .satisfies(e -> assertThat(e.refusal().facts()).containsEntry("entered", "7".repeat(80) + "…"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new InseeCode("7".repeat(80)))
                .satisfies(e -> assertThat(e.refusal().facts()).containsEntry("entered", "7".repeat(80)));
    }

    private static void refused(Function<String, ?> constructor, String junk, String code) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> constructor.apply(junk))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(code));
    }
}
