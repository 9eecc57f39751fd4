package fr.cdg62.opposable.clause;

import org.jspecify.annotations.Nullable;

/**
 * Of which conventions, as entered.
 *
 * @param convention only this one, by its id
 * @param name a part of the other party's name, whatever its case and accents
 */
public record ClausesAsked(
        @Nullable String convention, @Nullable String name) {}
