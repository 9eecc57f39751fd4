package fr.cdg62.opposable.projection.store;

import java.util.function.Supplier;

/** What makes writes survive a kill: nothing to do where the server acknowledges only what is safe. */
public interface Durability {

    /** Leaves it to the server's acknowledgement. */
    Durability ACKNOWLEDGED = new Durability() {
        @Override
        public <T> T write(Supplier<T> writing) {
            return writing.get();
        }

        @Override
        public boolean usesIndexes() {
            return true;
        }

        @Override
        public void sync() {
            // A majority of the replica set has the write when it is acknowledged.
        }
    };

    /** Runs one write. */
    <T> T write(Supplier<T> writing);

    /** Returns once every write finished before the call would survive a kill. */
    void sync();

    /** Whether the server uses other indexes than those of ids. */
    boolean usesIndexes();
}
