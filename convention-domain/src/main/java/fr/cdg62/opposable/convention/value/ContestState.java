package fr.cdg62.opposable.convention.value;

/** What has become of the time to contest a termination. */
public enum ContestState {
    RUNNING,
    /** A mediation agreed in time goes on: there is no last day until it ends. */
    INTERRUPTED,
    OVER
}
