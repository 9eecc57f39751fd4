package fr.cdg62.opposable.compare;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two instants.
 *
 * @param asOf the later instant
 * @param before the earlier instant; null when nothing was known of it then
 * @param changes the fields that differ, in the order of their names
 */
public record ComparisonSeen(
        AsOf asOf, ComparedKind what, String id, @Nullable AsOf before, List<FieldChange> changes)
        implements ReadAnswer {

    public ComparisonSeen {
        changes = List.copyOf(changes);
    }
}
