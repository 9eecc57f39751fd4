package fr.cdg62.opposable.project.value;

/** Whether a circuit is the path that was agreed, or the one really set up in the parapheur. */
public enum CircuitPhase {
    DESIGNED,
    CONFIGURED
}
