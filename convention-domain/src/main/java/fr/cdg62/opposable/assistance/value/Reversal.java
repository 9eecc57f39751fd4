package fr.cdg62.opposable.assistance.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry no longer counts, and what took its place.
 *
 * @param on the day it was reversed
 * @param replacedBy the entry that took its place, or null when it was cancelled
 */
public record Reversal(
        LocalDate on, String reason, @Nullable EntryId replacedBy) {}
