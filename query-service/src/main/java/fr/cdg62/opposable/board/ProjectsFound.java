package fr.cdg62.opposable.board;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the projects.
 *
 * @param totals what all slices come to
 * @param next the cursor of the next slice, null on the last
 * @param total how many projects there are on all slices
 */
public record ProjectsFound(
        AsOf asOf,
        BoardTotals totals,
        List<ProjectSummary> items,
        @Nullable String next,
        long total) implements ReadAnswer {

    public ProjectsFound {
        items = List.copyOf(items);
    }
}
