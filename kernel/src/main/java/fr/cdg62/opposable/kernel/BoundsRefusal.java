package fr.cdg62.opposable.kernel;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals of a free text, a date or a number that nobody can have meant. */
public enum BoundsRefusal implements RefusalCode {
    /** A text is asked for and only blanks were given. */
    TEXT_BLANK,
    /** The text is longer than its place. */
    TEXT_TOO_LONG,
    /** The text holds a control character or half a surrogate pair. */
    TEXT_UNREADABLE,
    /** The date is outside the years the product can speak of. */
    DATE_OUT_OF_RANGE,
    /** The number is outside what the thing it counts can be. */
    NUMBER_OUT_OF_RANGE
}
