package fr.cdg62.opposable.projection.engine;

import fr.cdg62.opposable.projection.fold.Integration;

/** Brings events into a run as they are recorded, from its token on. */
public interface Live {

    /** Starts following the log. */
    Following follow(Integration<?> integration);

    /** A run being followed. */
    interface Following extends AutoCloseable {

        /** Stops, once the batch in progress is stored or given up. */
        @Override
        void close();
    }
}
