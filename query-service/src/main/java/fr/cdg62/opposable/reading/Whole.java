package fr.cdg62.opposable.reading;

import java.util.List;

/**
 * A whole list, in its order, not a slice of it.
 *
 * @param asOf how it is to be read
 * @param items all of them
 */
public record Whole<T>(AsOf asOf, List<T> items) {

    public Whole {
        items = List.copyOf(items);
    }
}
