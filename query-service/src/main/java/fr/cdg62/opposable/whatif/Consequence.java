package fr.cdg62.opposable.whatif;

import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.ledger.YearSeen;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one outcome of the letter would bring about.
 *
 * @param step what would become of the letter
 * @param from the first day on which it would
 * @param until the last
 * @param endsOn the day from which the convention would have ended, at 00:00
 * @param moot whether its term would end it no later, so that the letter would end nothing
 * @param year the contract year cut short, with the share of the floor then owed; null without a ledger
 * @param unfinished what each party would still owe of the project that day, by commitment
 * @param live the channels that would be in service
 */
public record Consequence(
        DeliveryStep step,
        LocalDate from,
        LocalDate until,
        LocalDate endsOn,
        boolean moot,
        @Nullable YearSeen year,
        List<String> unfinished,
        List<String> live) {

    public Consequence {
        unfinished = List.copyOf(unfinished);
        live = List.copyOf(live);
    }

    /** The last day covered. */
    public LocalDate lastDay() {
        return endsOn.minusDays(1);
    }
}
