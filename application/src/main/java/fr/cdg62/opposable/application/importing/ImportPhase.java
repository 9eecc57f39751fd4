package fr.cdg62.opposable.application.importing;

/** How far an import has come. */
public enum ImportPhase {
    /** Each line is judged, nothing is recorded. */
    CHECKING,
    /** Every line has its verdict; nothing is recorded yet. */
    CHECKED,
    /** Each line is recorded, or refused. */
    RECORDING,
    /** Every line was. */
    DONE,
    /** The sheet spelled the name of a person erased since, and was destroyed. */
    DESTROYED
}
