package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.SignatureCircuitDefined;

/**
 * A version of a signature circuit, agreed or set up.
 *
 * @param sequence the place of its event in the project's stream
 */
public record CircuitOnFile(SignatureCircuitDefined defined, long sequence) {}
