package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;

/**
 * The end of a dispute, which ends its legal hold.
 *
 * @param text how it ended
 * @param document the hash of what ended it
 */
public record DisputeClosing(LocalDate closedOn, String text, Sha256 document) {}
