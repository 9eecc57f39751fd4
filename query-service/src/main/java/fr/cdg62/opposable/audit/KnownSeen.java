package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader could see at an instant.
 *
 * @param role the role of the reader; null when the account had none that day
 * @param body the collectivity it was bound to, if any
 * @param conventions those it could open then
 * @param facts the facts on them, the last known first, at most {@link Knowledge#FACTS_MAX}
 * @param total how many there were
 */
public record KnownSeen(
        AsOf asOf,
        @Nullable Role role,
        @Nullable String body,
        List<String> conventions,
        List<AuditedEvent> facts,
        long total)
        implements ReadAnswer {

    public KnownSeen {
        conventions = List.copyOf(conventions);
        facts = List.copyOf(facts);
    }
}
