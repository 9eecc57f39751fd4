package fr.cdg62.opposable.ending;

/** What has become of a breach, on a day. */
public enum BreachState {
    /** It stands, and nobody was asked to cure it. */
    STANDING,
    /** It stands, and the cure period of a formal notice runs. */
    NOTICED,
    /** It stands although the cure period of a formal notice is over. */
    IN_VAIN,
    /** It was cured. */
    CURED
}
