package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.List;

/**
 * An event that carries out clauses of a convention.
 *
 * @param clauses their ids, the main one first
 * @param entry the event
 */
public record Execution(List<String> clauses, TimelineEntry entry) {

    public Execution {
        clauses = List.copyOf(clauses);
    }
}
