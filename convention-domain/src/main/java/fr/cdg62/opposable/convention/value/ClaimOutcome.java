package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;

/**
 * What became of a claim: what the judge, or the party that made it, decided.
 *
 * @param document the hash of the decision
 */
public record ClaimOutcome(LocalDate decidedOn, String text, Sha256 document) {}
