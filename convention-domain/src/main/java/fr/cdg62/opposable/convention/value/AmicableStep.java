package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;

/**
 * One step towards a settlement.
 *
 * @param by whose step it is
 * @param document the hash of what proves it
 */
public record AmicableStep(AmicableStepId id, AmicableStepKind kind, LocalDate on, Party by, Sha256 document) {}
