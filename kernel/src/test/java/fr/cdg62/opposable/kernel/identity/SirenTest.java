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

class SirenTest {

    @Test
    void A48_a_siren_with_a_wrong_key_is_refused_as_BAD_SIREN() {
        assertThat(new Siren("216209072").value()).isEqualTo("216209072");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Siren("216209073"))
                .satisfies(e -> {
                    assertThat(e.refusal().code()).isEqualTo("BAD_SIREN");
                    assertThat(e.refusal().facts()).containsEntry("entered", "216209073");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"216200410", "215903501", "217500016", "356000000"})
    void the_sirens_the_sheet_names_are_accepted(String siren) {
        assertThat(new Siren(siren).value()).isEqualTo(siren);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21620907", "2162090720", "216 209 072", "21620907A", "٢١٦٢٠٩٠٧٢", "216209072\n"})
    void what_is_not_nine_digits_is_refused(String junk) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Siren(junk));
    }

    @Property(seed = "62")
    void of_ten_keys_exactly_one_is_right(@ForAll @IntRange(max = 99_999_999) int eightDigits) {
        long right = 0;
        for (int key = 0; key < 10; key++) {
            right += accepted("%08d%d".formatted(eightDigits, key)) ? 1 : 0;
        }
        assertThat(right).isOne();
    }

    private static boolean accepted(String siren) {
        try {
            return new Siren(siren).value().equals(siren);
        } catch (InvalidValue e) {
            return false;
        }
    }
}
