package fr.cdg62.opposable.collectivity.value;

/** What kind of body a collectivity is, as the Code officiel géographique and the law name it. The signatory's capacity follows from it (legal sheet, R2). */
public enum LegalCategory {
    COMMUNE,
    /** Communauté de communes. */
    CC,
    /** Communauté d'agglomération. */
    CA,
    /** Communauté urbaine. */
    CU,
    /** Métropole. */
    METRO,
    /** Métropole de Lyon. */
    MET69,
    SYNDICAT,
    CCAS,
    DEPARTEMENT,
    REGION
}
