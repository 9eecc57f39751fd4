package fr.cdg62.opposable.capacity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Places what is due in the free time of the months, what is due first being served first. No other order meets more floors in time:
 * when this one leaves nothing short, everything can be met, and when it leaves something, that is by how much the service is short and
 * when. What is missed at its month is not placed later: its contract year is over.
 */
final class Spreading {

    private final TreeMap<YearMonth, Integer> waiting = new TreeMap<>();

    private Spreading(List<DueTime> due) {
        due.forEach(one -> waiting.merge(one.by(), one.minutes(), Integer::sum));
    }

    /**
     * The proposed spreading, month by month.
     *
     * @param free in the order of the months
     * @param due by months none of which is before the first free one
     */
    static List<SpreadMonth> of(List<FreeTime> free, List<DueTime> due) {
        var spreading = new Spreading(due);
        return free.stream().map(spreading::month).toList();
    }

    private SpreadMonth month(FreeTime free) {
        var shares = new ArrayList<Share>();
        int left = free.minutes();
        for (Map.Entry<YearMonth, Integer> one : waiting.entrySet()) {
            int placed = Math.min(left, one.getValue());
            if (placed > 0) {
                shares.add(new Share(one.getKey().toString(), placed));
                one.setValue(one.getValue() - placed);
                left -= placed;
            }
        }
        var over = waiting.remove(free.month());
        return new SpreadMonth(free.month(), shares, over == null ? 0 : over);
    }
}
