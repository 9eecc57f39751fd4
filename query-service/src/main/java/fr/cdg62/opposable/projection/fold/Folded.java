package fr.cdg62.opposable.projection.fold;

import fr.cdg62.opposable.projection.store.DayView;
import fr.cdg62.opposable.projection.store.ViewChange;
import java.util.List;

/**
 * What a batch made of one document, ready to be stored.
 *
 * @param closed its states at the end of the days the batch closed: stored first
 * @param change the document to write
 */
public record Folded(List<DayView> closed, ViewChange change) {

    public Folded {
        closed = List.copyOf(closed);
    }
}
