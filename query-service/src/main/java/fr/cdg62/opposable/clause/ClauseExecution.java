package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.Locale;

/**
 * One event that carried out the clause.
 *
 * @param convention of which convention
 * @param collectivity its other party on the day of the fact
 * @param entry the event
 */
public record ClauseExecution(ConventionId convention, CollectivityFacts collectivity, TimelineEntry entry) {

    /** Where it stands in the order of the facts, then of their recording. */
    String place() {
        return entry.effectiveOn() + "/" + String.format(Locale.ROOT, "%012d", entry.position());
    }
}
