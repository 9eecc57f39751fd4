package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.person.value.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * An office, with why it ended.
 *
 * @param mandate the office and its days
 * @param endReason null while it lasts, or when the end was known from the start
 */
public record Office(Mandate mandate, @Nullable String endReason) {}
