package fr.cdg62.opposable.axonserver.store;

import java.time.Instant;

/**
 * What a store says of itself, written once.
 *
 * @param id the store's identity
 * @param createdAt when it was made, UTC, to the millisecond
 * @param format the version of the file's form
 * @param clock whether its instants are real
 * @param centre the centre de gestion that keeps it
 */
public record StoreFacts(String id, Instant createdAt, int format, StoreClock clock, String centre) {

    /** Refuses to open a store of another centre or another clock. */
    void mustMatch(StoreOptions options) {
        if (!centre.equals(options.centre().value())) {
            throw new StoreMismatch("centre", centre, options.centre().value());
        }
        if (clock != options.clock()) {
            throw new StoreMismatch("clock", clock.name(), options.clock().name());
        }
    }
}
