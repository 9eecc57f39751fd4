package fr.cdg62.opposable.projection;

/**
 * A key whose fold failed: its document stays as it was before the event, later events of the key wait behind it in
 * order, and other keys go on.
 *
 * @param projection the projection's name
 * @param key the document's key
 * @param position the position of the event that failed
 * @param reason why, for the operator: the kind of failure and its message
 * @param waiting how many events wait, the failed one included
 */
public record Parked(String projection, String key, long position, String reason, long waiting) {}
