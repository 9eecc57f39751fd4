package fr.cdg62.opposable.axonserver.store;

/** Whether the instants of a store are real. Chosen once, when the store is made. */
public enum StoreClock {
    /** The clock of the machine. */
    REAL,
    /** A clock chosen by a person, for demonstrations and tests. */
    SIMULATED
}
