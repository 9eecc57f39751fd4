package fr.cdg62.opposable.assistance.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Totals always equal the sum of the details, whatever was logged, corrected, linked or revised, and in whichever order. */
class LedgerBookTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 10, 16);

    private static LedgerBook opened() {
        return LedgerBook.opened(List.of(new Term(FIRST, LocalDate.of(2029, 10, 15))), AssistancePolicy.current());
    }

    @Property(tries = 300, seed = "14")
    void totals_equal_the_sum_of_the_details(@ForAll Random random) {
        var book = lived(random);
        var totals = book.totals();
        int counted = sum(book, Set.of(LineStanding.COUNTED));
        var aside = new TreeSet<>(Set.of(LineStanding.values()));
        aside.removeAll(Set.of(LineStanding.COUNTED, LineStanding.REVERSED));

        assertThat(totals.countedMinutes()).isEqualTo(counted);
        assertThat(totals.setAsideMinutes()).isEqualTo(sum(book, aside));
        assertThat(totals.years().stream()
                        .mapToInt(year -> year.figures().minutes())
                        .sum())
                .isEqualTo(counted);
        assertThat(totals.calendarYears().stream()
                        .mapToInt(CalendarYearMinutes::minutes)
                        .sum())
                .isEqualTo(counted);
        assertThat(totals.years()).allSatisfy(year -> {
            var figures = year.figures();
            assertThat(figures.assistanceMinutes() + figures.maintenanceMinutes())
                    .isEqualTo(figures.minutes());
            assertThat(figures.byCalendarYear().stream()
                            .mapToInt(CalendarYearMinutes::minutes)
                            .sum())
                    .isEqualTo(figures.minutes());
            assertThat(figures.metOn() != null).isEqualTo(figures.minutes() >= figures.targetMinutes());
        });
    }

    @Property(tries = 100, seed = "33")
    void the_order_of_the_entries_does_not_change_what_they_add_up_to(@ForAll Random random) {
        var lines = new ArrayList<>(lived(random).lines());
        var one = opened();
        for (var line : lines) {
            one = one.logged(line, null);
        }
        Collections.shuffle(lines, random);
        var other = opened();
        for (var line : lines) {
            other = other.logged(line, null);
        }

        assertThat(other.totals()).isEqualTo(one.totals());
    }

    @Test
    void an_entry_counts_for_one_thing_at_a_time() {
        var line = Lines.line("entry-1", FIRST, 30);
        var book = opened().logged(line, null);

        assertThat(book.standing(line)).isEqualTo(LineStanding.COUNTED);
        assertThat(book.standing(line.proving(true))).isEqualTo(LineStanding.PROVES_STEP);
        assertThat(book.standing(line.proving(true).reversed(new Reversal(FIRST, "Doublon.", null))))
                .isEqualTo(LineStanding.REVERSED);
        assertThat(book.standing(Lines.line("entry-2", FIRST, 30, AssistanceCategory.OUT_OF_SCOPE)))
                .isEqualTo(LineStanding.OUT_OF_SCOPE);
        assertThat(book.revised(List.of()).standing(line)).isEqualTo(LineStanding.AFTER_END);
    }

    @Test
    void what_replaces_an_entry_proves_what_it_proved() {
        var book = opened().logged(Lines.line("entry-1", FIRST, 90).proving(true), null)
                .corrected(
                        new EntryId("entry-1"),
                        new Reversal(FIRST, "Erreur.", new EntryId("entry-2")),
                        Lines.line("entry-2", FIRST, 60));

        assertThat(book.line(new EntryId("entry-2")).map(LedgerLine::provesStep))
                .contains(true);
        assertThat(book.totals().setAsideMinutes()).isEqualTo(60);
    }

    private static int sum(LedgerBook book, Set<LineStanding> standings) {
        return book.lines().stream()
                .filter(line -> standings.contains(book.standing(line)))
                .mapToInt(LedgerLine::countedMinutes)
                .sum();
    }

    private static LedgerBook lived(Random random) {
        var book = opened();
        for (int i = 0; i < 40; i++) {
            book = step(book, i, random);
        }
        return book;
    }

    private static LedgerBook step(LedgerBook book, int i, Random random) {
        var categories = AssistanceCategory.values();
        var line = Lines.line(
                "entry-" + i,
                FIRST.plusDays(random.nextInt(2_200)),
                1 + random.nextInt(200),
                categories[random.nextInt(categories.length)]);
        var some = new EntryId("entry-" + random.nextInt(i + 1));
        return switch (random.nextInt(8)) {
            case 0 -> book.revised(List.of(new Term(FIRST, FIRST.plusDays(random.nextInt(3_000)))));
            case 1 -> book.proving(some, random.nextBoolean());
            case 2 -> book.cancelled(some, new Reversal(FIRST, "Doublon.", null));
            case 3 ->
                book.line(some).isEmpty()
                        ? book
                        : book.corrected(some, new Reversal(FIRST, "Erreur.", line.entryId()), line);
            default -> book.logged(line, null);
        };
    }
}
