package fr.cdg62.opposable.project.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Who held the project (P-07): each day belongs to one holder. */
class HoldingClockTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    private static HoldingChange change(String on, ProjectHolder holder) {
        return new HoldingChange(LocalDate.parse(on), holder);
    }

    @Test
    void the_days_of_a_block_are_its_holder_s_until_the_eve_of_its_lifting() {
        var clock = new HoldingClock(List.of(
                change("2025-02-10", ProjectHolder.NOBODY),
                change("2025-02-03", ProjectHolder.COLLECTIVITY),
                change("2025-02-20", ProjectHolder.CDG)));

        assertThat(clock.between(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-03-01")))
                .containsEntry(ProjectHolder.COLLECTIVITY, 7L)
                .containsEntry(ProjectHolder.CDG, 9L)
                .containsEntry(ProjectHolder.NOBODY, 12L);
        assertThat(clock.on(LocalDate.parse("2025-02-02"))).isEqualTo(ProjectHolder.NOBODY);
        assertThat(clock.on(LocalDate.parse("2025-02-03"))).isEqualTo(ProjectHolder.COLLECTIVITY);
    }

    @Property(tries = 200, seed = "20250203")
    void the_days_of_all_are_the_days_elapsed_and_each_is_what_its_days_say(
            @ForAll("changes") List<HoldingChange> changes, @ForAll("days") int from, @ForAll("days") int length) {
        var clock = new HoldingClock(changes);
        var start = FIRST.plusDays(from);
        var end = start.plusDays(length);

        var days = clock.between(start, end);

        assertThat(days.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(length);
        for (var holder : ProjectHolder.values()) {
            assertThat(days.get(holder))
                    .isEqualTo(start.datesUntil(end)
                            .filter(day -> clock.on(day) == holder)
                            .count());
        }
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 120);
    }

    @Provide
    Arbitrary<List<HoldingChange>> changes() {
        return Arbitraries.integers()
                .between(0, 120)
                .set()
                .ofMaxSize(12)
                .flatMap(on -> Arbitraries.of(ProjectHolder.class)
                        .list()
                        .ofSize(on.size())
                        .map(holders -> {
                            var days = List.copyOf(on);
                            return IntStream.range(0, days.size())
                                    .mapToObj(i -> new HoldingChange(FIRST.plusDays(days.get(i)), holders.get(i)))
                                    .toList();
                        }));
    }
}
