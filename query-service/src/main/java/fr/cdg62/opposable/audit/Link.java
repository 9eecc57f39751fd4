package fr.cdg62.opposable.audit;

/** How a fact is known to follow from another. */
public enum Link {
    /** It was recorded by the same command, after it. */
    COMMAND,
    /** It is a conclusion that names the fact among those it rests on. */
    CONCLUSION,
    /** It names what the other brought into being, or concluded last. */
    REFERENCE,
    /** The product did it because of the other. */
    POLICY,
    /** The day that the other fixed has come. */
    CALENDAR
}
