package fr.cdg62.opposable.convention.value;

/** How far the amicable attempt that article 7 wants has gone. */
public enum AmicableState {
    NOT_TRIED,
    UNDER_WAY,
    FAILED
}
