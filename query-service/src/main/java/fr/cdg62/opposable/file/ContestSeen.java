package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.ContestClock;
import fr.cdg62.opposable.convention.value.ContestState;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time to contest a termination, on a day.
 *
 * @param deadline the last day on which to go to court, and why; null while a mediation agreed in time goes on
 * @param prudentDay the day before, on which to file out of prudence; null likewise
 */
public record ContestSeen(
        ContestState state,
        @Nullable ReasonedDate deadline,
        @Nullable LocalDate prudentDay) {

    static ContestSeen of(ContestClock clock, LocalDate on) {
        return new ContestSeen(
                clock.on(on), clock.deadline().orElse(null), clock.prudentDay().orElse(null));
    }
}
