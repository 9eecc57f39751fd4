package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the commitments.
 *
 * @param totals what all slices come to
 * @param next the cursor of the next slice, null on the last
 * @param total how many commitments there are on all slices
 */
public record CommitmentsFound(
        AsOf asOf,
        CommitmentTotals totals,
        List<Owed> items,
        @Nullable String next,
        long total) implements ReadAnswer {

    public CommitmentsFound {
        items = List.copyOf(items);
    }
}
