package fr.cdg62.opposable.projection.store;

/**
 * Why a key is parked.
 *
 * @param position the event that could not be folded
 * @param reason the kind of failure and its message
 * @param waiting how many events of the key wait, that one included
 */
public record Poison(long position, String reason, long waiting) {

    /** One more event of the key waits. */
    public Poison behind() {
        return new Poison(position, reason, waiting + 1);
    }
}
