package fr.cdg62.opposable.selfcheck;

import org.jspecify.annotations.Nullable;

/**
 * Two things that should be the same and are not.
 *
 * @param ledger the ledger's id, the key of the document
 * @param about which year or which view, null for the whole ledger
 * @param total what the total says, in minutes, null where it is no number
 * @param details what the details add up to, in minutes, null where it is no number
 */
public record FoundDifference(
        String ledger,
        CheckedPoint point,
        @Nullable String about,
        @Nullable Long total,
        @Nullable Long details) {

    static FoundDifference of(String ledger, CheckedPoint point, String about) {
        return new FoundDifference(ledger, point, about, null, null);
    }
}
