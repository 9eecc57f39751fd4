package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.project.value.Commitment;

/** What a party may owe: the steps and duties of a project, and the assistance of each contract year. */
public enum Owable {
    S1,
    S2,
    S3,
    S4,
    S5,
    S6,
    S7,
    S8,
    S9,
    C1,
    C2,
    C3,
    C4,
    /** At least two hours in each contract year (R12). */
    ASSISTANCE;

    /** The one under a commitment's own name. */
    static Owable of(Commitment commitment) {
        return valueOf(commitment.name());
    }
}
