package fr.cdg62.opposable.selfcheck;

/** How a link of the chain was found. */
public enum LinkState {
    /** Everything was checked and agrees. */
    SOUND,
    /** Something is not as it was written, sealed or folded. */
    DIFFERS,
    /** It was not checked to its end: the operator's log says why. Nothing is said of what was not checked. */
    NOT_DONE
}
