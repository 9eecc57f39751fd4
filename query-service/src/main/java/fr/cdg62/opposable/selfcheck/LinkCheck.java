package fr.cdg62.opposable.selfcheck;

import java.util.function.LongConsumer;

/** Checks one link of the chain by reading it from its first event on. It writes nothing and signs nothing. */
public interface LinkCheck {

    /** Which link. */
    ChainLink link();

    /**
     * Checks it.
     *
     * @param progress told how many events were read; what it throws ends the check
     */
    LinkFound check(LongConsumer progress);
}
