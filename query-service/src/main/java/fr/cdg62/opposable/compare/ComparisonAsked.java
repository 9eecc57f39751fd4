package fr.cdg62.opposable.compare;

import org.jspecify.annotations.Nullable;

/**
 * What is compared, as entered. Each instant is entered as {@code knownAt} is; the legal date on its side is its Paris day.
 *
 * @param what one of {@link ComparedKind}
 * @param id of the convention, the project or the ledger
 * @param from the earlier instant; by default a year before the later one
 * @param until the later instant; by default now
 */
public record ComparisonAsked(
        @Nullable String what,
        @Nullable String id,
        @Nullable String from,
        @Nullable String until) {}
