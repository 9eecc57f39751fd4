package fr.cdg62.opposable.convention.value;

/** How a signature was given. */
public enum SigningMeans {
    PAPER,
    ELECTRONIC
}
