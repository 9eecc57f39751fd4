package fr.cdg62.opposable.convention.value;

/** How the service is paid for (convention, article 5; CGFP L452-30). */
public enum PricingClause {
    /** Included in the additional contribution: affiliated bodies only. */
    ADDITIONAL_CONTRIBUTION,
    /** A price set by the convention itself. */
    PRICED_BY_CONVENTION
}
