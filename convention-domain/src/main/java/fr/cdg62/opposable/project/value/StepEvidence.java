package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.identity.Sha256;

/**
 * What proves a step.
 *
 * @param from the party it comes from: minutes, a signed sheet, a letter
 * @param document its hash
 */
public record StepEvidence(Party from, Sha256 document) {}
