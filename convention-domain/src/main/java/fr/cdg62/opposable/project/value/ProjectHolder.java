package fr.cdg62.opposable.project.value;

/** Whose turn it is to act: a party, or nobody when nothing is blocked or a third party is awaited. */
public enum ProjectHolder {
    CDG,
    COLLECTIVITY,
    NOBODY
}
