package fr.cdg62.opposable.verifier;

/** What a verifier can find ({@code docs/journal.md}, section 14), and how much it weighs. */
public enum Code {
    PAYLOAD_CHANGED(Weight.ALTERED),
    LEAF_CHANGED(Weight.ALTERED),
    EVENT_MISSING(Weight.ALTERED),
    EVENT_ADDED(Weight.ALTERED),
    EVENT_MOVED(Weight.ALTERED),
    STORE_DAMAGED(Weight.ALTERED),
    TAIL_CUT(Weight.ALTERED),
    STREAM_MISSING(Weight.ALTERED),
    STREAM_INCOMPLETE(Weight.ALTERED),
    ROOT_DIFFERS(Weight.ALTERED),
    STREAMS_DIFFER(Weight.ALTERED),
    INCLUSION_INVALID(Weight.ALTERED),
    CONSISTENCY_INVALID(Weight.ALTERED),
    SIGNATURE_INVALID(Weight.ALTERED),
    NOTE_MALFORMED(Weight.ALTERED),
    CHAIN_BROKEN(Weight.ALTERED),
    KEY_UNEXPECTED(Weight.ALTERED),
    WITNESS_DIFFERS(Weight.ALTERED),
    STAMP_INVALID(Weight.ALTERED),
    FILE_CHANGED(Weight.ALTERED),
    FILE_MISSING(Weight.ALTERED),
    FILE_UNLISTED(Weight.ALTERED),
    ANSWER_FALSE(Weight.ALTERED),
    STAMP_UNTRUSTED(Weight.DOUBTFUL),
    KEY_HANDOVER_MISSING(Weight.DOUBTFUL),
    NOTE_MISSING(Weight.DOUBTFUL),
    NO_NOTE(Weight.DOUBTFUL),
    HEAD_MISSING(Weight.DOUBTFUL),
    NOT_SEALED(Weight.NOTHING),
    UNREADABLE(Weight.NOTHING);

    /** Which verdict a finding leads to. */
    public enum Weight {
        ALTERED,
        DOUBTFUL,
        NOTHING
    }

    private final Weight weight;

    Code(Weight weight) {
        this.weight = weight;
    }

    /** Which verdict it leads to. */
    public Weight weight() {
        return weight;
    }
}
