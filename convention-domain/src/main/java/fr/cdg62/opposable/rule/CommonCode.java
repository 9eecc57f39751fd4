package fr.cdg62.opposable.rule;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Codes of the rules that every context shares. */
public enum CommonCode implements RefusalCode {
    /** A fact is dated after the day the command reached the edge: it has not happened yet. */
    FUTURE_DATE,
    /** A period would end before it starts. */
    END_BEFORE_START,
    /** The ids name two different centres. */
    CENTRE_MISMATCH,
    /** What two persons decide would be confirmed by the one who asked for it. */
    FOUR_EYES
}
