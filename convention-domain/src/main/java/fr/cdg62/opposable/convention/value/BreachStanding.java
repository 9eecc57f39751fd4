package fr.cdg62.opposable.convention.value;

/** What a breach is on a day, once it has been observed. */
public enum BreachStanding {
    /** Nothing has cured it. */
    STANDING,
    /** The party that had failed has done what it owed. */
    CURED
}
