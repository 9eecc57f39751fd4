package fr.cdg62.opposable.floor;

import org.jspecify.annotations.Nullable;

/**
 * The filters of the floors, as entered; those left empty let everything through.
 *
 * @param floor the state of the contract year on the legal date asked about, or of the last one closed, {@code AT_RISK}
 * @param name a part of the collectivity's name, whatever its case and accents
 * @param epci the SIREN of the intercommunal body the collectivity is attached to on that date
 * @param arrondissement the code of its arrondissement on that date, {@code 627}
 * @param endsIn the contract year ends in this quarter, {@code 2026-Q4}
 */
public record FloorsAsked(
        @Nullable String floor,
        @Nullable String name,
        @Nullable String epci,
        @Nullable String arrondissement,
        @Nullable String endsIn) {}
