package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the portfolio.
 *
 * @param next the cursor of the next slice, null on the last
 * @param total how many conventions there are on all slices
 */
public record ConventionsFound(
        AsOf asOf, List<ConventionSummary> items, @Nullable String next, long total) implements ReadAnswer {

    public ConventionsFound {
        items = List.copyOf(items);
    }
}
