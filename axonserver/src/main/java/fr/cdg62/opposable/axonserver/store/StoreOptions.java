package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.kernel.identity.CentreId;
import java.time.Instant;

/**
 * What the edge says when it opens a store. The centre and the clock must be those the store was made with.
 *
 * @param centre the centre de gestion that keeps the store
 * @param clock whether the store's instants are real
 * @param idIfNew the identity of the store if it is made now, random, chosen at the edge
 * @param openedAt the instant of opening, UTC, which becomes that of creation if the store is made now
 */
public record StoreOptions(CentreId centre, StoreClock clock, String idIfNew, Instant openedAt) {}
