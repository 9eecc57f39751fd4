package fr.cdg62.opposable.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void a_line_loses_the_blanks_around_it() {
        assertThat(Bounds.line("number", "  DELIB-2024-37 ")).isEqualTo("DELIB-2024-37");
    }

    @Test
    void blanks_alone_are_no_text() {
        refused(() -> Bounds.line("number", "   "), BoundsRefusal.TEXT_BLANK);
    }

    @Test
    void a_line_holds_200_characters_and_no_more() {
        assertThat(Bounds.line("number", "a".repeat(200))).hasSize(200);
        refused(() -> Bounds.line("number", "a".repeat(201)), BoundsRefusal.TEXT_TOO_LONG);
    }

    @Test
    void a_reason_holds_2000_characters_over_several_lines() {
        assertThat(Bounds.reason("reason", "a\n".repeat(999) + "é")).hasSize(1999);
        refused(() -> Bounds.reason("reason", "a".repeat(2001)), BoundsRefusal.TEXT_TOO_LONG);
        refused(() -> Bounds.line("number", "one\nother"), BoundsRefusal.TEXT_UNREADABLE);
    }

    @Test
    void a_control_character_or_half_a_pair_is_unreadable() {
        refused(() -> Bounds.reason("reason", "a\u0000b"), BoundsRefusal.TEXT_UNREADABLE);
        refused(() -> Bounds.reason("reason", "a\uD83Db"), BoundsRefusal.TEXT_UNREADABLE);
        assertThat(Bounds.reason("reason", "a\uD83D\uDE00b")).hasSize(4);
    }

    @Test
    void a_day_is_between_1790_and_2999() {
        assertThat(Bounds.day("from", LocalDate.of(1790, 1, 1))).isEqualTo("1790-01-01");
        assertThat(Bounds.day("from", LocalDate.of(2999, 12, 31))).isEqualTo("2999-12-31");
        refused(() -> Bounds.day("from", LocalDate.of(1789, 12, 31)), BoundsRefusal.DATE_OUT_OF_RANGE);
        refused(() -> Bounds.day("from", LocalDate.of(3000, 1, 1)), BoundsRefusal.DATE_OUT_OF_RANGE);
    }

    @Test
    void a_number_is_between_its_bounds() {
        assertThat(Bounds.number("population", 0, 0, 10)).isZero();
        assertThat(Bounds.number("population", 10, 0, 10)).isEqualTo(10);
        refused(() -> Bounds.number("population", -1, 0, 10), BoundsRefusal.NUMBER_OUT_OF_RANGE);
        refused(() -> Bounds.number("population", 11, 0, 10), BoundsRefusal.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void an_amount_is_at_least_one_cent_and_at_most_a_thousand_billion_euros() {
        assertThat(Bounds.cents("amount", 1)).isEqualTo(1);
        assertThat(Bounds.cents("amount", 100_000_000_000_000L)).isEqualTo(100_000_000_000_000L);
        refused(() -> Bounds.cents("amount", 0), BoundsRefusal.NUMBER_OUT_OF_RANGE);
        refused(() -> Bounds.cents("amount", 100_000_000_000_001L), BoundsRefusal.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Bounds.lineOrNull("number", null)).isNull();
        assertThat(Bounds.reasonOrNull("reason", null)).isNull();
        assertThat(Bounds.dayOrNull("until", null)).isNull();
    }

    private static void refused(ThrowingCallable entered, BoundsRefusal code) {
        assertThatThrownBy(entered)
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code.name()));
    }
}
