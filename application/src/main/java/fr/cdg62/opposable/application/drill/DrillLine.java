package fr.cdg62.opposable.application.drill;

import org.jspecify.annotations.Nullable;

/**
 * One way of corrupting the copy and what noticed it.
 *
 * @param tampering what was done
 * @param skill with what knowledge; null where it makes no difference
 * @param done what was done, in French
 * @param product what the product noticed first, in French; null when it noticed nothing
 * @param verifier what the independent verifier answered, its codes as {@code docs/journal.md} names them; null where it does not look
 * @param outcome what that comes to
 */
public record DrillLine(
        Tampering tampering,
        @Nullable Skill skill,
        String done,
        @Nullable String product,
        @Nullable String verifier,
        Outcome outcome) {

    /** What a way of corrupting comes to. */
    public enum Outcome {
        /** Noticed from what the folder holds. */
        DETECTED,
        /** The folder agrees with itself: noticed by whoever kept a note elsewhere, and by nobody else. */
        DETECTED_BY_WITNESS,
        /** Noticed, and made again from the events: nothing is lost. */
        REBUILT,
        /** Noticed by nobody. */
        NOT_DETECTED
    }
}
