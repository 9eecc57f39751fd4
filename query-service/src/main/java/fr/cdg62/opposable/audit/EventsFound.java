package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events, the last recorded first.
 *
 * @param next ask again with {@code before} this position for older ones; null when the beginning was reached
 * @param counted how many answer in all; null when only the events themselves could tell
 */
public record EventsFound(
        AsOf asOf,
        List<AuditedEvent> items,
        @Nullable Long next,
        @Nullable Counted counted) implements ReadAnswer {

    public EventsFound {
        items = List.copyOf(items);
    }
}
