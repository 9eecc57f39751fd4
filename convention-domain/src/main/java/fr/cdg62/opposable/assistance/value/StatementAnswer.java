package fr.cdg62.opposable.assistance.value;

/** What a collectivity answered to a yearly statement. */
public enum StatementAnswer {
    ACCEPTED,
    CONTESTED
}
