package fr.cdg62.opposable.benchmark.tally;

import java.time.LocalDate;

/**
 * One tally as a screen would show it.
 *
 * @param minutes the sum so far
 * @param additions how many times it was counted up
 */
public record TallyView(String tallyId, String label, long minutes, int additions, LocalDate lastOn) {

    /** A tally at nought. */
    static TallyView opened(TallyOpened event) {
        return new TallyView(event.tallyId(), event.label(), 0, 0, event.effectiveOn());
    }

    TallyView countedUp(TallyCountedUp event) {
        return new TallyView(tallyId, event.label(), minutes + event.minutes(), additions + 1, event.effectiveOn());
    }
}
