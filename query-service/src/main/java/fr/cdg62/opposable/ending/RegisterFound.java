package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of a register, the latest first.
 *
 * @param next the cursor of the next slice, null on the last
 * @param total how many lines there are on all slices
 * @param <L> a line
 */
public record RegisterFound<L extends RegisterLine>(
        AsOf asOf, List<L> items, @Nullable String next, long total) implements ReadAnswer {

    public RegisterFound {
        items = List.copyOf(items);
    }
}
