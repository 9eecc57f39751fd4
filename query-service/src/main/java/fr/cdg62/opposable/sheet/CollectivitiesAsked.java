package fr.cdg62.opposable.sheet;

import org.jspecify.annotations.Nullable;

/**
 * The filters of the register, as entered; those left empty let everything through.
 *
 * @param name a part of the name, whatever its case and accents
 * @param insee the beginning of the INSEE code
 * @param category the legal category, {@code COMMUNE}
 */
public record CollectivitiesAsked(
        @Nullable String name,
        @Nullable String insee,
        @Nullable String category) {}
