package fr.cdg62.opposable.sheet;

import org.jspecify.annotations.Nullable;

/**
 * The filters of the register, as entered; those left empty let everything through.
 *
 * @param name a part of the name, whatever its case and accents
 * @param insee the beginning of the INSEE code
 * @param category the legal category, {@code COMMUNE}
 * @param epci the SIREN of the intercommunal body it is attached to on the legal date asked about
 * @param arrondissement the code of its arrondissement on that date, {@code 627}
 */
public record CollectivitiesAsked(
        @Nullable String name,
        @Nullable String insee,
        @Nullable String category,
        @Nullable String epci,
        @Nullable String arrondissement) {}
