package fr.cdg62.opposable.assistance.value;

/** What becomes of a surplus when its year closes. */
public enum CarryOver {
    /** It stays in its year: shown as goodwill, it pays no debt of another year. */
    NONE
}
