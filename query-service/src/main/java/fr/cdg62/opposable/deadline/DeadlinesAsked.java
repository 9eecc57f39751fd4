package fr.cdg62.opposable.deadline;

import org.jspecify.annotations.Nullable;

/**
 * The filters of the calendar, as entered; those left empty let everything through.
 *
 * @param from first day; by default the legal date asked about, so that only what comes is shown
 * @param until last day
 * @param collectivity the other party's id
 * @param name a part of the other party's name, whatever its case and accents
 * @param kind what the date is the date of, {@code LAST_DAY}
 * @param agent the person who is to be there, for planned sessions: every other date concerns the whole service and is left out
 */
public record DeadlinesAsked(
        @Nullable String from,
        @Nullable String until,
        @Nullable String collectivity,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String agent) {}
