package fr.cdg62.opposable.audit;

/** How far an event is proved. */
public enum ProofState {
    /** A signed checkpoint of the journal covers it. */
    SEALED,
    /** It is in the journal, and no checkpoint covers it yet. */
    NOT_YET_SEALED,
    /** Nobody here can tell. */
    UNKNOWN
}
