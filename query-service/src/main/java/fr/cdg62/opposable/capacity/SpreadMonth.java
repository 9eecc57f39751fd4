package fr.cdg62.opposable.capacity;

import java.time.YearMonth;
import java.util.List;

/**
 * What a month gives in the proposed spreading.
 *
 * @param shares what its time goes to, what is due first coming first
 * @param shortMinutes what is due by this month and could not be placed
 */
record SpreadMonth(YearMonth month, List<Share> shares, int shortMinutes) {

    SpreadMonth {
        shares = List.copyOf(shares);
    }

    int minutes() {
        return shares.stream().mapToInt(Share::minutes).sum();
    }
}
