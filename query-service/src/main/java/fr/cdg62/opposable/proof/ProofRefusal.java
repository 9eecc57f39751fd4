package fr.cdg62.opposable.proof;

/** Why nothing can leave with its proof. */
public enum ProofRefusal {
    /** No note was ever signed. */
    NOTHING_SEALED,
    /** The store does not give what the note binds. */
    STORE_CONTRADICTS,
    /** What is asked for is not in the journal, or not under its last note. */
    NOTHING_SUCH,
    /** An event answers the question: nothing is absent. */
    ANSWERED
}
