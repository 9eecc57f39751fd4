package fr.cdg62.opposable.project.value;

/** What is done at one stop of a circuit. */
public enum CircuitAct {
    VISA,
    SIGNATURE,
    SENDING
}
