package fr.cdg62.opposable.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.opposable.kernel.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @Test
    void A48_a_siret_of_La_Poste_is_accepted_when_its_digits_add_up_to_a_multiple_of_five() {
        assertThat(new Siret("35600000000001").siren()).isEqualTo(new Siren("356000000"));
    }

    @Test
    void A48_a_siret_of_La_Poste_that_follows_neither_rule_is_refused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Siret("35600000000049"))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("BAD_SIRET"));
    }

    @Test
    void the_head_office_of_La_Poste_is_accepted_by_its_Luhn_key() {
        assertThat(new Siret("35600000000048").siren()).isEqualTo(new Siren("356000000"));
    }

    @Test
    void the_rule_of_La_Poste_is_for_La_Poste_alone() {
        var addsUpToThirty = "21620907200001";
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Siret(addsUpToThirty));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3560000000000", "356000000000010", "3560000000000A", "356 000 000 00048"})
    void what_is_not_fourteen_digits_is_refused(String junk) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Siret(junk));
    }

    @Property(seed = "62")
    void of_ten_keys_of_one_establishment_exactly_one_is_right(@ForAll @IntRange(max = 9_999) int establishment) {
        long right = 0;
        for (int key = 0; key < 10; key++) {
            right += accepted("216209072%04d%d".formatted(establishment, key)) ? 1 : 0;
        }
        assertThat(right).isOne();
    }

    private static boolean accepted(String siret) {
        try {
            return new Siret(siret).value().equals(siret);
        } catch (InvalidValue e) {
            return false;
        }
    }
}
