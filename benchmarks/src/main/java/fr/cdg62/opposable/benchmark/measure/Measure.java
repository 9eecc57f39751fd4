package fr.cdg62.opposable.benchmark.measure;

/** What can be measured. */
public enum Measure {
    /** Durable commands a second. */
    COMMANDS,
    /** Commands a second on one very long stream. */
    STREAM,
    /** Events read back a second. */
    REPLAY,
    /** Events folded into a read model a second. */
    REBUILD,
    /** Durable commands a second while the journal is sealed. */
    JOURNAL,
    /** How long a proof and a past state take; the product alone. */
    PROOFS
}
