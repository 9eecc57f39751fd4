package fr.cdg62.opposable.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void the_median_is_the_middle_window_whatever_their_order() {
        assertThat(new Figure(List.of(9.0, 1.0, 4.0)).median()).isEqualTo(4.0);
        assertThat(new Figure(List.of(9.0, 1.0, 4.0, 6.0)).median()).isEqualTo(5.0);
    }

    @Test
    void a_ratio_is_taken_between_windows_of_one_round() {
        var quietThenBusy = new Figure(List.of(100.0, 10.0));
        var theSame = new Figure(List.of(50.0, 5.0));
        assertThat(quietThenBusy.over(theSame).windows()).containsExactly(2.0, 2.0);
    }

    @Test
    void sides_take_turns_and_the_first_round_is_not_counted() {
        var order = new StringBuilder();
        List<Supplier<Window>> sides = List.of(() -> noted(order, "A", 10), () -> noted(order, "B", 5));
        var figures = Turns.run(sides, 2);
        assertThat(order).hasToString("ABABAB");
        assertThat(figures.getFirst().windows()).containsExactly(10.0, 10.0);
        assertThat(figures.getLast().windows()).containsExactly(5.0, 5.0);
    }

    @Test
    void a_line_says_the_spread_and_a_missing_side_is_skipped() {
        var ours = new Figure(List.of(900.0, 1_000.0, 1_200.0));
        var theirs = new Figure(List.of(450.0, 500.0, 500.0));
        assertThat(new Comparison("8", ours, theirs).row())
                .isEqualTo("| 8 | 1,000 (900–1,200) | 500 (450–500) | **2.0** (2.0–2.4) |");
        assertThat(new Comparison("8", ours, null).row()).isEqualTo("| 8 | 1,000 (900–1,200) | skipped | – |");
    }

    private static Window noted(StringBuilder order, String side, long count) {
        order.append(side);
        return new Window(count, 1_000_000_000);
    }
}
