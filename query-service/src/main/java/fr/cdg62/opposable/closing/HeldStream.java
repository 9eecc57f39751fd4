package fr.cdg62.opposable.closing;

/**
 * A history that may not be destroyed while a dispute is open.
 *
 * @param id its identifier, {@code convention-…}, {@code project-…} or {@code ledger-…}
 * @param events how many events it holds
 * @param documents how many documents those of a convention cite; none is counted for its project and its ledger
 * @param page where it is seen
 */
public record HeldStream(String id, long events, long documents, String page) {}
