package fr.cdg62.opposable.reading;

import fr.cdg62.opposable.projection.Freshness;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is to be read.
 *
 * @param on the legal date it is about, Europe/Paris
 * @param knownAt it rests on what had been recorded by then, UTC
 * @param position the last position integrated; -1 when there is none
 * @param lastEventAt the knowledge instant of that event, UTC
 * @param lag how many recorded events are not in it yet
 */
public record AsOf(
        LocalDate on,
        Instant knownAt,
        long position,
        @Nullable Instant lastEventAt,
        long lag) {

    /** How the answer to the question is to be read. */
    public static AsOf of(Question question, Freshness freshness) {
        return new AsOf(question.on(), question.knownAt(), freshness.position(), freshness.knownAt(), freshness.lag());
    }
}
