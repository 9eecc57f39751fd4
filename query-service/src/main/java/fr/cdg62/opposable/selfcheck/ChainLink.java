package fr.cdg62.opposable.selfcheck;

/** What a self-check goes through, in this order: each stands on the one before. */
public enum ChainLink {
    /** The bytes of the store: checksums, leaves, positions, sequences. */
    STORE,
    /** The tree, the list of streams, the tiles, and every note signed before, against those bytes. */
    JOURNAL,
    /** Every read model, rebuilt beside and compared document by document, and the totals of the ledgers. */
    VIEWS
}
