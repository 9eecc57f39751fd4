package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;

/**
 * A convention whose file may not lose anything, a dispute being open.
 *
 * @param convention the convention in dispute
 * @param since the Paris day of the first letter of the earliest dispute that is not closed
 */
public record LegalHold(ConventionId convention, LocalDate since) {}
