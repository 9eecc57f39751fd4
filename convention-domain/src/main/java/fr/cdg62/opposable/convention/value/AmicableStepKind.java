package fr.cdg62.opposable.convention.value;

/** What a party does so that a dispute is settled without a judge. */
public enum AmicableStepKind {
    WRITTEN_PROPOSAL,
    MEETING,
    MINUTES,
    OFFER,
    /** An explicit one; silence is none. */
    REFUSAL,
    CONCILIATION
}
