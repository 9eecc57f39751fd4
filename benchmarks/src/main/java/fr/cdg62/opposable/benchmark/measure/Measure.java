package fr.cdg62.opposable.benchmark.measure;

/** What can be measured. */
public enum Measure {
    /** Durable commands a second. */
    COMMANDS,
    /** Events read back a second. */
    REPLAY,
    /** Events folded into a read model a second. */
    REBUILD
}
