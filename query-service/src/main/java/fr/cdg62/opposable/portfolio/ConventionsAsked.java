package fr.cdg62.opposable.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * The filters of the portfolio, as entered; those left empty let everything through.
 *
 * @param state the state on the legal date asked about, {@code IN_FORCE}
 * @param prestation chosen on that date, {@code P1}, {@code P2} or {@code P3}
 * @param collectivity the other party's id
 * @param name a part of the other party's name, whatever its case and accents
 * @param epci the SIREN of the intercommunal body the other party is attached to on that date
 * @param arrondissement the code of the other party's arrondissement on that date, {@code 627}
 * @param endsIn the last day covered is in this quarter, {@code 2029-Q4}
 * @param endsFrom the last day covered is not before this day
 * @param endsUntil the last day covered is not after this day
 */
public record ConventionsAsked(
        @Nullable String state,
        @Nullable String prestation,
        @Nullable String collectivity,
        @Nullable String name,
        @Nullable String epci,
        @Nullable String arrondissement,
        @Nullable String endsIn,
        @Nullable String endsFrom,
        @Nullable String endsUntil) {}
