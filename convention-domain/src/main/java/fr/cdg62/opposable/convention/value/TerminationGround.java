package fr.cdg62.opposable.convention.value;

/** Why a party terminates alone (legal sheet, R19). */
public enum TerminationGround {
    /** The other party did not respect its commitments: the only ground the clause knows. */
    BREACH,
    /** A general rule of administrative contracts, outside the clause: for counsel to review. */
    GENERAL_INTEREST
}
