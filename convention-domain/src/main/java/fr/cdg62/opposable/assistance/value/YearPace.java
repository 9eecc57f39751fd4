package fr.cdg62.opposable.assistance.value;

/** How a contract year goes on a day. A shortfall is said by its closing, never before (legal sheet, R12). */
public enum YearPace {
    NOT_STARTED,
    ON_TRACK,
    AT_RISK,
    MET,
    /** Its last covered day is over: its closing says what it comes to. */
    OVER
}
