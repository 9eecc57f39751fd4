package fr.cdg62.opposable.installation.value;

/** Whether the instants of a store are those at which things were recorded. */
public enum Time {
    REAL,
    /** Chosen by a person, for a demonstration or a test: nothing in the store proves anything. */
    SIMULATED
}
