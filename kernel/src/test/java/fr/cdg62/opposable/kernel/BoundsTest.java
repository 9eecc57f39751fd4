package fr.cdg62.opposable.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void a_line_loses_the_blanks_around_it_and_nothing_else() {
        assertThat(Bounds.line("number", "  DELIB-2024-37 ")).isEqualTo("DELIB-2024-37");
        assertThat(Bounds.lineOrNull("number", null)).isNull();
        assertThat(Bounds.lineOrNull("number", "37")).isEqualTo("37");
    }

    @Test
    void a_line_has_at_most_two_hundred_characters_and_a_reason_two_thousand() {
        assertThat(Bounds.line("number", "7".repeat(200))).hasSize(200);
        assertThat(Bounds.reason("reason", "7".repeat(2_000))).hasSize(2_000);
        refused("TEXT_TOO_LONG", () -> Bounds.line("number", "7".repeat(201)));
        refused("TEXT_TOO_LONG", () -> Bounds.reason("reason", "7".repeat(2_001)));
    }

    @Test
    void blanks_alone_are_no_text() {
        refused("TEXT_BLANK", () -> Bounds.line("number", " \t "));
        refused("TEXT_BLANK", () -> Bounds.reason("reason", ""));
    }

    @Test
    void a_reason_has_several_lines_and_a_line_has_one() {
        assertThat(Bounds.reason("reason", "a\r\n\tb")).isEqualTo("a\r\n\tb");
        assertThat(Bounds.reasonOrNull("reason", null)).isNull();
        assertThat(Bounds.reasonOrNull("reason", "a\nb")).isEqualTo("a\nb");
        refused("TEXT_UNREADABLE", () -> Bounds.line("number", "a\nb"));
    }

    @Test
    void control_characters_and_half_a_pair_are_unreadable() {
        refused("TEXT_UNREADABLE", () -> Bounds.reason("reason", "a\u0000b"));
        refused("TEXT_UNREADABLE", () -> Bounds.line("number", "a\uD83Db"));
        assertThat(Bounds.line("number", "\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void a_day_is_between_1790_and_2999() {
        assertThat(Bounds.day("on", LocalDate.of(1790, 1, 1))).isEqualTo("1790-01-01");
        assertThat(Bounds.day("on", LocalDate.of(2999, 12, 31))).isEqualTo("2999-12-31");
        refused("DATE_OUT_OF_RANGE", () -> Bounds.day("on", LocalDate.of(1789, 12, 31)));
        refused("DATE_OUT_OF_RANGE", () -> Bounds.dayOrNull("on", LocalDate.of(3000, 1, 1)));
        assertThat(Bounds.dayOrNull("on", null)).isNull();
    }

    @Test
    void a_number_is_between_its_bounds_included() {
        assertThat(Bounds.number("years", 1, 1, 10)).isOne();
        assertThat(Bounds.number("years", 10, 1, 10)).isEqualTo(10);
        refused("NUMBER_OUT_OF_RANGE", () -> Bounds.number("years", 0, 1, 10));
        refused("NUMBER_OUT_OF_RANGE", () -> Bounds.number("years", 11, 1, 10));
    }

    private static void refused(String code, ThrowingCallable entered) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(entered)
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(code));
    }
}
