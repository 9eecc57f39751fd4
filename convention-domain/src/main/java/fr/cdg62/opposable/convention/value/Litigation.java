package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;

/**
 * A case before the court.
 *
 * @param role what the centre is in it
 * @param number the number the registry gave it
 * @param document the hash of the application or of its communication
 */
public record Litigation(LitigationRole role, String number, LocalDate openedOn, Sha256 document) {}
