package fr.cdg62.opposable.selfcheck;

/** What the self-check compares. */
public enum CheckedPoint {
    /** The minutes that count, in all, with the entries that count. */
    COUNTED,
    /** The minutes set aside, in all, with the entries that stand and do not count. */
    SET_ASIDE,
    /** The minutes of a contract year with its entries. */
    YEAR,
    /** The two categories of a contract year with its minutes. */
    YEAR_CATEGORIES,
    /** The minutes of a calendar year with its entries. */
    CALENDAR_YEAR,
    /** What a contract year was last said to come to with what its entries come to. */
    CONCLUSION,
    /** A stored document with what the log says. */
    STORED_VIEW,
    /** A ledger whose events cannot be folded. */
    FOLD
}
