package fr.cdg62.opposable.kernel.command;

import java.util.List;

/**
 * What an aggregate answers to a command, the first time and every time the same command comes again.
 *
 * @param stream the aggregate
 * @param version the sequence of the last event the command caused, or of the aggregate when it caused none
 * @param events the stored names of the events it caused, in order
 * @param repeated whether the command had already been decided
 */
public record CommandOutcome(String stream, long version, List<String> events, boolean repeated) {

    public CommandOutcome {
        events = List.copyOf(events);
    }
}
