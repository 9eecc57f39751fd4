package fr.cdg62.opposable.collectivity.value;

import java.time.LocalDate;

/**
 * What took the place of a body.
 *
 * @param successor the body that did
 * @param effectiveOn the first day on which it did
 * @param act the act that decided it
 */
public record Succession(CollectivityId successor, SuccessionKind kind, LocalDate effectiveOn, String act) {

    /** Whether the body has given way by that day. */
    public boolean hasTakenEffectOn(LocalDate day) {
        return !day.isBefore(effectiveOn);
    }
}
