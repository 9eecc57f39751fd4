package fr.cdg62.opposable.closing;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import fr.cdg62.opposable.standing.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checklist of the end of a convention, on a day.
 *
 * @param collectivity its other party that day
 * @param standing its state that day
 * @param lines what is checked and what follows, in the order of the legal sheet; none while nothing ends the convention
 * @param hold what may not be destroyed; null while no dispute is open
 */
public record ClosingSeen(
        AsOf asOf,
        ConventionId convention,
        CollectivityFacts collectivity,
        Standing standing,
        List<CheckLine> lines,
        @Nullable LegalHold hold)
        implements ReadAnswer {

    public ClosingSeen {
        lines = List.copyOf(lines);
    }
}
