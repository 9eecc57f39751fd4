package fr.cdg62.opposable.project.value;

/**
 * One stop of a signature circuit.
 *
 * @param role who acts there, by office or service, never by name
 * @param act what is done there
 */
public record CircuitStop(String role, CircuitAct act) {}
