package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the floors.
 *
 * @param totals what all slices add up to
 * @param toPlan what is still to plan, by month, on all slices
 * @param next the cursor of the next slice, null on the last
 * @param total how many ledgers there are on all slices
 */
public record FloorsFound(
        AsOf asOf,
        FloorTotals totals,
        List<ToPlan> toPlan,
        List<FloorSummary> items,
        @Nullable String next,
        long total) implements ReadAnswer {

    public FloorsFound {
        toPlan = List.copyOf(toPlan);
        items = List.copyOf(items);
    }
}
