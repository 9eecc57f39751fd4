package fr.cdg62.opposable.policy;

/**
 * A command that follows from a fact.
 *
 * @param command what is asked
 * @param commandId follows from the facts alone: the same fact asks once, however often it is read
 */
public record Reaction(Object command, String commandId) {}
