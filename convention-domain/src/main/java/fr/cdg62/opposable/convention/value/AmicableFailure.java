package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;

/**
 * The dated statement that no settlement was found.
 *
 * @param by who says so
 * @param document the hash of the statement
 */
public record AmicableFailure(LocalDate on, Party by, Sha256 document) {}
