package fr.cdg62.opposable.kernel.command;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import java.util.List;

/**
 * What a command would do: the same handler ran, nothing was appended.
 *
 * @param outcome what the aggregate would answer
 * @param events the events it would append, in order
 */
public record DryRun(CommandOutcome outcome, List<DomainEvent> events) {

    public DryRun {
        events = List.copyOf(events);
    }
}
