package fr.cdg62.opposable.sealing;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison of the store with the journal came to.
 *
 * @param events how many events were read; 0 when something contradicts
 * @param refusal what contradicts; null when all is well
 * @param said the same, in French
 */
public record JournalCompared(
        long events,
        @Nullable SealRefusal refusal,
        @Nullable String said) {}
