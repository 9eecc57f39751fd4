package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.floor.FloorLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts what is declared, what is committed and what is due side by side, month after month. */
final class CapacityPlan {

    static final int MONTHS = 12;

    private final @Nullable ServiceCapacitySheet declared;
    private final CommittedTime committed;
    private final TreeMap<YearMonth, DueTime> due = new TreeMap<>();
    private final LocalDate on;
    private int freeSoFar;
    private int dueSoFar;

    private CapacityPlan(@Nullable ServiceCapacitySheet declared, List<FloorLine> ledgers, LocalDate on) {
        this.declared = declared;
        this.committed = new CommittedTime(ledgers, on);
        this.on = on;
        ledgers.stream()
                .map(line -> DueTime.of(line.count().current(on), on))
                .filter(one -> one.minutes() > 0)
                .forEach(one -> due.merge(one.by(), one, DueTime::plus));
    }

    /**
     * The twelve months from that of the day on.
     *
     * @param ledgers those whose convention covers the day
     */
    static List<MonthSeen> of(@Nullable ServiceCapacitySheet declared, List<FloorLine> ledgers, LocalDate on) {
        return new CapacityPlan(declared, ledgers, on).months();
    }

    private List<MonthSeen> months() {
        var months = IntStream.range(0, MONTHS)
                .mapToObj(YearMonth.from(on)::plusMonths)
                .toList();
        var free = months.stream()
                .map(month -> new FreeTime(month, Math.max(0, left(month))))
                .toList();
        var spread = Spreading.of(free, List.copyOf(due.values()));
        var seen = new ArrayList<MonthSeen>();
        for (int i = 0; i < MONTHS; i++) {
            seen.add(seen(free.get(i), spread.get(i)));
        }
        return seen;
    }

    private MonthSeen seen(FreeTime free, SpreadMonth spread) {
        var month = free.month();
        var said = said(month);
        var last = said.isEmpty() ? null : said.getLast();
        var owed = due.getOrDefault(month, new DueTime(month, 0, 0));
        freeSoFar += free.minutes();
        dueSoFar += owed.minutes();
        return new MonthSeen(
                month.toString(),
                last == null ? null : last.minutes(),
                last == null ? null : last.reason(),
                last == null ? null : last.on(),
                said.isEmpty() ? said : said.subList(0, said.size() - 1),
                committed.given(month),
                committed.planned(month),
                free.minutes(),
                last == null ? 0 : Math.max(0, -left(month)),
                owed.minutes(),
                owed.ledgers(),
                dueSoFar,
                freeSoFar - dueSoFar,
                spread.minutes(),
                spread.shares(),
                spread.shortMinutes());
    }

    private int left(YearMonth month) {
        var said = said(month);
        return (said.isEmpty() ? 0 : said.getLast().minutes()) - committed.given(month) - committed.planned(month);
    }

    private List<Declaration> said(YearMonth month) {
        return declared == null ? List.of() : declared.of(month, on);
    }
}
