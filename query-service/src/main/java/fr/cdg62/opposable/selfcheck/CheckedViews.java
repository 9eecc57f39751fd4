package fr.cdg62.opposable.selfcheck;

import java.util.List;

/**
 * Every view that is stored, and how one is compared with the log.
 *
 * @param names of the projections
 * @param stored the comparison
 */
public record CheckedViews(List<String> names, StoredViewComparison stored) {

    public CheckedViews {
        names = List.copyOf(names);
    }
}
