package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the register.
 *
 * @param next the cursor of the next slice, null on the last
 * @param total how many collectivities there are on all slices
 */
public record CollectivitiesFound(
        AsOf asOf,
        List<CollectivitySummary> items,
        @Nullable String next,
        long total) implements ReadAnswer {

    public CollectivitiesFound {
        items = List.copyOf(items);
    }
}
