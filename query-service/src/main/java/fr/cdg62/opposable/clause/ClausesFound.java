package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;

/** Every clause of the model, in its order. */
public record ClausesFound(AsOf asOf, List<ClauseSummary> items) implements ReadAnswer {

    public ClausesFound {
        items = List.copyOf(items);
    }
}
