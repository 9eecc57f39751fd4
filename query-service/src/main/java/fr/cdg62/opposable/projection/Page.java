package fr.cdg62.opposable.projection;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A slice of a list in a stable order: an item added or removed elsewhere neither repeats nor hides another.
 *
 * @param items the items of this page, in order
 * @param next where the next page starts; null on the last one
 * @param total how many items there are on all pages
 */
public record Page<T>(List<T> items, @Nullable Cursor next, long total) {

    /** No page is longer. */
    public static final int LIMIT_MAX = 500;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page that follows the cursor.
     *
     * @param all the items, in any order
     * @param place the text by which an item is ordered, unique to it: {@code endsOn + "/" + id}
     * @param order the order of places, {@code Comparator.naturalOrder()} or its reverse
     * @param after where the page before ended; null for the first page
     * @param limit how many items at most, from 1 to {@link #LIMIT_MAX}
     * @throws IllegalArgumentException for a limit out of bounds
     */
    public static <T> Page<T> of(
            List<T> all, Function<T, String> place, Comparator<String> order, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("a page holds from 1 to " + LIMIT_MAX + " items, not " + limit);
        }
        var rest = all.stream()
                .filter(item -> after == null || order.compare(place.apply(item), after.place()) > 0)
                .sorted(Comparator.comparing(place, order))
                .limit(limit + 1L)
                .toList();
        if (rest.size() <= limit) {
            return new Page<>(rest, null, all.size());
        }
        var items = rest.subList(0, limit);
        return new Page<>(items, new Cursor(place.apply(items.getLast())), all.size());
    }
}
