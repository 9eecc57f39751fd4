package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the persons.
 *
 * @param next the cursor of the next slice, null on the last
 * @param total how many persons there are on all slices
 */
public record PersonsFound(
        AsOf asOf, List<PersonSummary> items, @Nullable String next, long total) implements ReadAnswer {

    public PersonsFound {
        items = List.copyOf(items);
    }
}
