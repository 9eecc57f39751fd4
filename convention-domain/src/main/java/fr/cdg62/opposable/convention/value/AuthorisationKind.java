package fr.cdg62.opposable.convention.value;

/** What authorises a party to sign (legal sheet, R1). */
public enum AuthorisationKind {
    /** A deliberation of the assembly or of the board. */
    DELIBERATION,
    /** A decision of the executive under a delegation of the assembly or board. */
    DELEGATED_DECISION
}
