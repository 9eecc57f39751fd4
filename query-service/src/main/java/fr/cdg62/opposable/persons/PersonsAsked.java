package fr.cdg62.opposable.persons;

import org.jspecify.annotations.Nullable;

/**
 * The filters of the persons, as entered; those left empty let everybody through. None is a name: addresses hold nothing personal.
 *
 * @param body where an office or a delegation is held on the legal date asked about, {@code cdg-62} or a collectivity's id
 * @param capacity the office held on that date, {@code MAYOR}
 */
public record PersonsAsked(@Nullable String body, @Nullable String capacity) {}
