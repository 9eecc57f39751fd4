package fr.cdg62.opposable.assistance.value;

/** How something was sent to the collectivity. */
public enum SendingMeans {
    EMAIL,
    LETTER,
    REGISTERED_LETTER,
    HAND_DELIVERED
}
