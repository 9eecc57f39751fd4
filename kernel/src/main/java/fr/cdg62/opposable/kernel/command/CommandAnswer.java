package fr.cdg62.opposable.kernel.command;

/**
 * The answer of the edge: the outcome, and a position at or after its last event, for reads that must see it.
 *
 * @param outcome what the aggregate answered
 * @param position wait for it with {@code atLeast}
 */
public record CommandAnswer(CommandOutcome outcome, long position) {}
