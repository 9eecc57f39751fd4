package fr.cdg62.opposable.rehearsal;

/** The heads under which a file is defended, in the order of its pieces (legal sheet, 4.5). */
public enum Head {
    /** The signed convention (piece 1). */
    TEXT,
    /** The collectivity's act, its publication and its reception (pieces 2 to 4). */
    COLLECTIVITY_AUTHORITY,
    /** The centre's act, and the office of who signed (pieces 5 and 6). */
    CENTRE_AUTHORITY,
    /** The choice of prestations (piece 8). */
    CHOICE,
    /** The deliverables of the study (pieces 9 to 12). */
    STUDY,
    /** The evidence of the realisation (pieces 13 to 17). */
    REALISATION,
    /** The review (piece 18). */
    REVIEW,
    /** What the collectivity had to provide, or was asked for (piece 19). */
    COLLECTIVITY_DUTIES,
    /** The register of advice and decisions (piece 20). */
    DECISIONS,
    /** The assistance by contract year (piece 21). */
    ASSISTANCE
}
