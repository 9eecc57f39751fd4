package fr.cdg62.opposable.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * The filters of the portfolio, as entered; those left empty let everything through.
 *
 * @param state the state on the legal date asked about, {@code IN_FORCE}
 * @param prestation chosen on that date, {@code P1}, {@code P2} or {@code P3}
 * @param collectivity the other party's id
 * @param name a part of the other party's name, whatever its case and accents
 * @param endsFrom the last day covered is not before this day
 * @param endsUntil the last day covered is not after this day
 */
public record ConventionsAsked(
        @Nullable String state,
        @Nullable String prestation,
        @Nullable String collectivity,
        @Nullable String name,
        @Nullable String endsFrom,
        @Nullable String endsUntil) {}
