package fr.cdg62.opposable.reading;

import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.projection.AsKnown;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two times of a read, and how fresh it must be.
 *
 * @param on the legal date asked about, Europe/Paris
 * @param knownAt what had been recorded by then, UTC
 * @param past whether {@code knownAt} was asked for, rather than being now
 * @param dated whether {@code on} was asked for, rather than following from {@code knownAt}
 * @param atLeast a position the answer must have integrated
 */
public record Question(
        LocalDate on,
        Instant knownAt,
        boolean past,
        boolean dated,
        @Nullable Long atLeast) {

    /**
     * The question as asked.
     *
     * @param now when it reached the edge, UTC
     * @throws BadParameter for what cannot be read, and for a day to come: nothing is known at it yet
     */
    public static Question of(AsAsked asked, Instant now) {
        var knownAt = Parameter.instant("knownAt", asked.knownAt());
        if (knownAt != null && knownAt.isAfter(now)) {
            if (Paris.day(knownAt).isAfter(Paris.day(now))) {
                throw new BadParameter("knownAt", asked.knownAt());
            }
            knownAt = null;
        }
        var until = knownAt == null ? now : knownAt;
        var on = Parameter.day("on", asked.on());
        return new Question(
                on == null ? Paris.day(until) : on,
                until,
                knownAt != null,
                on != null,
                Parameter.whole("atLeast", asked.atLeast()));
    }

    /** Which knowledge the views are asked about. */
    public AsKnown known() {
        return past ? AsKnown.at(knownAt) : AsKnown.now();
    }
}
