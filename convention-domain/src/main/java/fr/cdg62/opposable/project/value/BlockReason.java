package fr.cdg62.opposable.project.value;

/** Why a project does not move. */
public enum BlockReason {
    CERTIFICATE_AWAITED,
    PREFECTURE_CONVENTION_AWAITED,
    MEANS_AWAITED,
    DECISION_AWAITED,
    DELIVERABLE_AWAITED,
    ELECTIONS,
    SUPPLIER_AWAITED,
    CENTRE_UNAVAILABLE,
    OTHER
}
