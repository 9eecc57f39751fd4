package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the calendar, the nearest date first.
 *
 * @param next the cursor of the next slice, null on the last
 * @param total how many dates there are on all slices
 */
public record DeadlinesFound(
        AsOf asOf, List<Deadline> items, @Nullable String next, long total) implements ReadAnswer {

    public DeadlinesFound {
        items = List.copyOf(items);
    }
}
