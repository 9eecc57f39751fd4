package fr.cdg62.opposable.kernel.event;

/**
 * The keys of an event's metadata. Every value is a string; every key but {@link #SALT} enters the journal's leaf, so a key
 * once used keeps its meaning for ever.
 */
public final class MetadataKey {

    /** The centre de gestion the fact belongs to, {@code cdg-62}. On every event. */
    public static final String CENTRE = "centre";
    /** The collectivity concerned, where there is one. */
    public static final String COLLECTIVITY = "collectivity";
    /** The convention concerned, where there is one. */
    public static final String CONVENTION = "convention";
    /** Who sent the command: an account id, never a name. */
    public static final String ACTOR = "actor";
    /** The role under which the command was allowed. */
    public static final String ROLE = "role";
    /** Where the command came from: {@code API}, {@code PAGE}, {@code CLOCK}, {@code START}, {@code REGISTER}, {@code DEMO}. */
    public static final String ORIGIN = "origin";
    /** The id the caller gave to the command. */
    public static final String COMMAND_ID = "commandId";
    /** SHA-256, in hexadecimal, of the command's name and canonical content. */
    public static final String COMMAND_HASH = "commandHash";
    /** The instant the command reached the edge, UTC, to the millisecond. */
    public static final String RECEIVED_AT = "receivedAt";
    /** The first message of the exchange. */
    public static final String CORRELATION = "correlation";
    /** The message that caused this one. */
    public static final String CAUSATION = "causation";
    /** The rules that held, separated by commas, in the order they were judged. */
    public static final String RULES = "rules";
    /** Sixteen random bytes in hexadecimal; outside the leaf, inside the payload's hash. */
    public static final String SALT = "salt";
    /** On a command only: the aggregate version the caller saw. */
    public static final String EXPECTED_VERSION = "expectedVersion";
    /** On a command only: {@code true} when nothing may be appended. */
    public static final String DRY_RUN = "dryRun";

    private MetadataKey() {}
}
