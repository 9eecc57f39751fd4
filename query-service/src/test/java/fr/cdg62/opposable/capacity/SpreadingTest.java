package fr.cdg62.opposable.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadingTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static List<FreeTime> free(Integer... minutes) {
        return IntStream.range(0, minutes.length)
                .mapToObj(i -> new FreeTime(JANUARY.plusMonths(i), minutes[i]))
                .toList();
    }

    private static DueTime due(int month, int minutes) {
        return new DueTime(JANUARY.plusMonths(month), minutes, 1);
    }

    @Test
    void what_is_due_first_is_served_first() {
        var spread = Spreading.of(free(100, 100, 100), List.of(due(2, 120), due(0, 60), due(1, 60)));
        assertThat(spread.get(0).shares()).containsExactly(new Share("2026-01", 60), new Share("2026-02", 40));
        assertThat(spread.get(1).shares()).containsExactly(new Share("2026-02", 20), new Share("2026-03", 80));
        assertThat(spread.get(2).shares()).containsExactly(new Share("2026-03", 40));
        assertThat(spread).allMatch(month -> month.shortMinutes() == 0);
    }

    @Test
    void what_cannot_be_placed_in_time_is_said_at_its_month_and_burdens_no_later_one() {
        var spread = Spreading.of(free(30, 0, 500), List.of(due(1, 120), due(2, 60)));
        assertThat(spread).extracting(SpreadMonth::shortMinutes).containsExactly(0, 90, 0);
        assertThat(spread).extracting(SpreadMonth::minutes).containsExactly(30, 0, 60);
    }

    @Test
    void the_last_minute_of_the_month_is_enough_and_one_less_is_not() {
        assertThat(Spreading.of(free(120), List.of(due(0, 120))).getFirst().shortMinutes())
                .isZero();
        assertThat(Spreading.of(free(119), List.of(due(0, 120))).getFirst().shortMinutes())
                .isEqualTo(1);
    }

    @Test
    void nothing_is_due_and_nothing_is_proposed() {
        assertThat(Spreading.of(free(100, 0), List.of())).allMatch(month -> month.minutes() == 0);
    }

    @Property(tries = 500, seed = "62")
    void it_leaves_nothing_short_exactly_when_the_free_time_covers_what_is_due_at_each_month(
            @ForAll @Size(12) List<@IntRange(min = 0, max = 300) Integer> minutes,
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 11) Integer> months,
            @ForAll @IntRange(min = 1, max = 240) int each) {
        var free = free(minutes.toArray(Integer[]::new));
        var due = months.stream().map(month -> due(month, each)).toList();
        var spread = Spreading.of(free, due);
        boolean feasible = spread.stream().allMatch(month -> month.shortMinutes() == 0);
        assertThat(feasible).isEqualTo(covers(free, due));
    }

    @Property(tries = 500, seed = "62")
    void no_month_gives_more_than_it_has_nothing_is_served_late_and_nothing_is_lost(
            @ForAll @Size(12) List<@IntRange(min = 0, max = 300) Integer> minutes,
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 11) Integer> months,
            @ForAll @IntRange(min = 1, max = 240) int each) {
        var free = free(minutes.toArray(Integer[]::new));
        var due = new ArrayList<DueTime>();
        months.forEach(month -> due.add(due(month, each)));
        var spread = Spreading.of(free, due);
        for (int i = 0; i < free.size(); i++) {
            var month = spread.get(i);
            assertThat(month.minutes()).isLessThanOrEqualTo(free.get(i).minutes());
            assertThat(month.shares())
                    .allMatch(share -> !YearMonth.parse(share.by()).isBefore(month.month()));
        }
        int placed = spread.stream().mapToInt(SpreadMonth::minutes).sum();
        int missed = spread.stream().mapToInt(SpreadMonth::shortMinutes).sum();
        assertThat(placed + missed).isEqualTo(each * months.size());
    }

    private static boolean covers(List<FreeTime> free, List<DueTime> due) {
        int balance = 0;
        for (var month : free) {
            balance += month.minutes();
            balance -= due.stream()
                    .filter(one -> one.by().equals(month.month()))
                    .mapToInt(DueTime::minutes)
                    .sum();
            if (balance < 0) {
                return false;
            }
        }
        return true;
    }
}
