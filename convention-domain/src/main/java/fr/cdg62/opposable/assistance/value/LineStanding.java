package fr.cdg62.opposable.assistance.value;

/** What an entry counts for, and why when it does not. */
public enum LineStanding {
    COUNTED,
    /** Corrected or cancelled: the entry that takes its place, if any, counts instead. */
    REVERSED,
    /** Outside the chosen prestation (legal sheet, R6). */
    OUT_OF_SCOPE,
    /** Done after the end, knowingly (legal sheet, R8). */
    OFF_CONVENTION,
    /** Accepted while the end was not known to be that early (legal sheet, R12 and 3.1). */
    AFTER_END,
    /** It proves step S8 of the project: no entry serves twice (legal sheet, R12). */
    PROVES_STEP
}
