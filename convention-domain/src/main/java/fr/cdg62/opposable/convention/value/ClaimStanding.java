package fr.cdg62.opposable.convention.value;

/** How a claim stands before any judge has spoken. There is one answer only, and it is not a payment. */
public enum ClaimStanding {
    /** The clause on termination excludes it, which is not to say that a judge could not grant it (legal sheet, R23). */
    EXCLUDED_BY_ART6_RESILIATION
}
