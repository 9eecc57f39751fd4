package fr.cdg62.opposable.collectivity.value;

/** How a body gave way to another (CGCT L2113-1 and following, L5211-41 and following). */
public enum SuccessionKind {
    /** It was merged into a body. */
    MERGER,
    /** A new commune took the place of several. */
    NEW_COMMUNE,
    /** The same body, under another SIREN. */
    CHANGE_OF_SIREN
}
