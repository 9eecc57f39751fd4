package fr.cdg62.opposable.file;

import fr.cdg62.opposable.kernel.time.ReasonedDate;

/**
 * One date of a convention's life, with its reasons.
 *
 * @param name which date: {@code DEED}, {@code START}, {@code LAST_DAY} or {@code END}
 * @param reasoned the date and why
 * @param provisional whether it still waits for the signatures
 */
public record TermDate(String name, ReasonedDate reasoned, boolean provisional) {}
