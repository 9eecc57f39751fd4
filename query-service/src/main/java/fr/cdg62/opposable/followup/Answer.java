package fr.cdg62.opposable.followup;

/** Where a convention stands in a campaign. */
public enum Answer {
    /** It was not asked yet. */
    WAITING,
    /** A rule refused to ask it. */
    REFUSED,
    /** It was asked; neither party has decided. */
    PROPOSED,
    /** The collectivity has decided to renew, the centre has not. */
    COLLECTIVITY_DECIDED,
    /** The centre has decided to renew, the collectivity has not. */
    CDG_DECIDED,
    /** Both have decided: it is renewed. */
    RENEWED
}
