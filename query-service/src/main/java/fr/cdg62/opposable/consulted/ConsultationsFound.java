package fr.cdg62.opposable.consulted;

import fr.cdg62.opposable.audit.Counted;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Consultations, the last recorded first.
 *
 * @param next ask again with {@code before} this position for older ones; null when the beginning was reached
 * @param counted how many answer in all, when the index could tell
 */
public record ConsultationsFound(
        AsOf asOf,
        List<ConsultationSeen> items,
        @Nullable Long next,
        @Nullable Counted counted) implements ReadAnswer {

    public ConsultationsFound {
        items = List.copyOf(items);
    }
}
