package fr.cdg62.opposable.audit;

/**
 * How many events answer a search.
 *
 * @param total how many were counted
 * @param more whether there may be more, further back than was counted
 */
public record Counted(long total, boolean more) {}
