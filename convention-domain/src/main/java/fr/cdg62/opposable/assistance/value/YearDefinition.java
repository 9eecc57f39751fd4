package fr.cdg62.opposable.assistance.value;

/** Which year the floor is counted by; the calendar year is shown beside it as another reading. */
public enum YearDefinition {
    /** From the start date and each of its anniversaries (legal sheet, R12). */
    CONTRACT_YEAR
}
