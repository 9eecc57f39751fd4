package fr.cdg62.opposable.commitment;

import org.jspecify.annotations.Nullable;

/**
 * The filters of the radar, as entered; those left empty let everything through.
 *
 * @param owedBy {@code CDG} or {@code COLLECTIVITY}
 * @param state where the commitment stands on the legal date asked about, {@code IN_DEFAULT}; without it, only what calls for something to be done
 * @param what {@code S1} to {@code S9}, {@code C1} to {@code C4} or {@code ASSISTANCE}
 * @param todo what there is to do, {@code RELAUNCH}
 * @param convention one convention's id
 * @param name a part of the collectivity's name, whatever its case and accents
 * @param epci the SIREN of the intercommunal body the collectivity is attached to on that date
 * @param arrondissement the code of its arrondissement on that date, {@code 627}
 */
public record CommitmentsAsked(
        @Nullable String owedBy,
        @Nullable String state,
        @Nullable String what,
        @Nullable String todo,
        @Nullable String convention,
        @Nullable String name,
        @Nullable String epci,
        @Nullable String arrondissement) {}
