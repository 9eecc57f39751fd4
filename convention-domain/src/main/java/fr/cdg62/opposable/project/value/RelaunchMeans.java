package fr.cdg62.opposable.project.value;

/** How the other party is relaunched. */
public enum RelaunchMeans {
    LETTER,
    REGISTERED_LETTER,
    EMAIL,
    TELEPHONE,
    MEETING
}
