package fr.cdg62.opposable.assistance.value;

/** What an hour was spent on (convention, article 3-3; legal sheet, R6 and R12). */
public enum AssistanceCategory {
    /** Help given on the system in service. */
    ASSISTANCE,
    /** Upkeep before anything fails. */
    PREVENTIVE_MAINTENANCE,
    /** Outside the chosen prestation: kept, never counted as performance. */
    OUT_OF_SCOPE;

    /** Whether it is what article 3-3 owes. */
    public boolean isOwed() {
        return this != OUT_OF_SCOPE;
    }
}
