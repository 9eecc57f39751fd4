package fr.cdg62.opposable.board;

import org.jspecify.annotations.Nullable;

/**
 * The filters of the board, as entered; those left empty let everything through.
 *
 * @param phase where the work is on the legal date asked about, {@code STUDY}
 * @param holder whose turn it is on that date, {@code COLLECTIVITY}
 * @param waiting {@code COLLECTIVITY} or {@code CDG}: that party owes something on that date
 * @param prestation chosen, {@code P2}
 * @param name a part of the collectivity's name, whatever its case and accents
 * @param epci the SIREN of the intercommunal body the collectivity is attached to on that date
 * @param arrondissement the code of its arrondissement on that date, {@code 627}
 */
public record ProjectsAsked(
        @Nullable String phase,
        @Nullable String holder,
        @Nullable String waiting,
        @Nullable String prestation,
        @Nullable String name,
        @Nullable String epci,
        @Nullable String arrondissement) {}
