package fr.cdg62.opposable.collectivity.value;

/** Why a body is affiliated to the centre (CGFP L452-14 and following). */
public enum AffiliationKind {
    COMPULSORY,
    VOLUNTARY
}
