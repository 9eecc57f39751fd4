package fr.cdg62.opposable.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.opposable.kernel.InvalidValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActIdentifierTest {

    @Test
    void A8_the_real_stamp_of_Libercourt_is_read_from_both_ends() {
        var stamp = new ActIdentifier("062-216209072-20241016-DELIB-2024-37-DE");
        assertThat(stamp.department()).isEqualTo("062");
        assertThat(stamp.siren()).isEqualTo(new Siren("216209072"));
        assertThat(stamp.decidedOn()).isEqualTo(LocalDate.of(2024, 10, 16));
        assertThat(stamp.number()).isEqualTo("DELIB-2024-37");
        assertThat(stamp.nature()).isEqualTo("DE");
    }

    @Test
    void a_number_without_hyphens_is_read_too() {
        assertThat(new ActIdentifier("044-214400152-20181106-TEST_DGCL_4-DE").number())
                .isEqualTo("TEST_DGCL_4");
        assertThat(new ActIdentifier("045-214502494-20170717-D201717-DE").number())
                .isEqualTo("D201717");
        assertThat(new ActIdentifier("006-210600730-20180115-007-AR").number()).isEqualTo("007");
    }

    @Test
    void a_number_that_looks_like_the_rest_of_an_identifier_is_still_the_number() {
        var tricky = new ActIdentifier("02A-216209072-20241016-20241017-DE-AI");
        assertThat(tricky.department()).isEqualTo("02A");
        assertThat(tricky.number()).isEqualTo("20241017-DE");
        assertThat(tricky.nature()).isEqualTo("AI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "062-216209072-20241016--DE",
                "062-216209073-20241016-37-DE",
                "062-216209072-20240230-37-DE",
                "062-216209072-20241301-37-DE",
                "62-216209072-20241016-37-DE",
                "02C-216209072-20241016-37-DE",
                "062-216209072-20241016-37-de",
                "062-216209072-20241016-37-DELIB",
                "062-216209072-20241016-DE",
                "062-216209072-20241016--37-DE",
                "062-216209072-20241016-37--DE",
                "062-216209072-20241016-1234567890123456-DE",
                "062-216209072-20241016-DÉLIB-DE",
                "062-216209072-20241016-37/2-DE",
                "062-216209072-20241016-37-DE\n",
                "044-214400152----1-3_1"
            })
    void junk_is_refused_as_BAD_ACT_IDENTIFIER(String junk) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ActIdentifier(junk))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("BAD_ACT_IDENTIFIER"));
    }

    @Property(seed = "62")
    void what_was_put_together_comes_apart_the_same(
            @ForAll("departments") String department,
            @ForAll("sirens") String siren,
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate decidedOn,
            @ForAll("numbers") String number,
            @ForAll("natures") String nature) {
        var day = decidedOn.format(DateTimeFormatter.BASIC_ISO_DATE);
        var identifier = new ActIdentifier(String.join("-", department, siren, day, number, nature));
        assertThat(identifier.department()).isEqualTo(department);
        assertThat(identifier.siren().value()).isEqualTo(siren);
        assertThat(identifier.decidedOn()).isEqualTo(decidedOn);
        assertThat(identifier.number()).isEqualTo(number);
        assertThat(identifier.nature()).isEqualTo(nature);
    }

    @Property(seed = "62")
    void one_wrong_digit_in_the_siren_is_seen(
            @ForAll("sirens") String siren,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var digits = new StringBuilder(siren);
        digits.setCharAt(place, (char) ('0' + (siren.charAt(place) - '0' + shift) % 10));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ActIdentifier("062-" + digits + "-20241016-37-DE"));
    }

    @Provide
    Arbitrary<String> departments() {
        return Arbitraries.oneOf(
                Arbitraries.of("02A", "02B"), Arbitraries.strings().numeric().ofLength(3));
    }

    @Provide
    Arbitrary<String> sirens() {
        return Arbitraries.integers().between(0, 99_999_999).map(ActIdentifierTest::withKey);
    }

    @Provide
    Arbitrary<String> numbers() {
        var ends = Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .withChars('_')
                .ofLength(1);
        var middle = Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .withChars("_-");
        return Arbitraries.oneOf(
                ends, Combinators.combine(ends, middle.ofMaxLength(13), ends).as((a, b, c) -> a + b + c));
    }

    @Provide
    Arbitrary<String> natures() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofLength(2);
    }

    private static String withKey(int eightDigits) {
        var digits = "%08d".formatted(eightDigits);
        for (int key = 0; key < 10; key++) {
            if (Luhn.holds(digits + key)) {
                return digits + key;
            }
        }
        throw new AssertionError("one of ten keys is right");
    }
}
