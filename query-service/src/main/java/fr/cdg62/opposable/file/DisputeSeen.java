package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.AmicableState;
import fr.cdg62.opposable.convention.value.Dispute;
import fr.cdg62.opposable.convention.value.DisputePolicy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dispute on a day, with its two clocks side by side: neither stops the other.
 *
 * @param dispute what had happened by then
 * @param amicable how far the amicable attempt had gone
 * @param failableFrom the first day on which its failure may be declared; null while nothing was proposed in writing or refused
 * @param contest the time to contest; null unless a termination is contested
 */
public record DisputeSeen(
        Dispute dispute,
        AmicableState amicable,
        @Nullable LocalDate failableFrom,
        @Nullable ContestSeen contest) {

    static DisputeSeen of(Dispute dispute, LocalDate on) {
        var policy = DisputePolicy.current();
        return new DisputeSeen(
                dispute,
                dispute.amicable(),
                dispute.amicableClock(policy).failableFrom().orElse(null),
                dispute.contestClock(policy)
                        .map(clock -> ContestSeen.of(clock, on))
                        .orElse(null));
    }
}
