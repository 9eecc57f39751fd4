package fr.cdg62.opposable.convention.value;

/** One of the two sides of a convention. */
public enum Party {
    CDG,
    COLLECTIVITY
}
