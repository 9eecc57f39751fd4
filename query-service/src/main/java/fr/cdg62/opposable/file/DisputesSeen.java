package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.Claim;
import fr.cdg62.opposable.convention.value.Disputes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The disputes and the claims of a convention, on a day.
 *
 * @param legalHoldSince the day since which nothing of the file may be destroyed; null while no dispute is open
 */
public record DisputesSeen(
        List<DisputeSeen> disputes,
        List<Claim> claims,
        @Nullable LocalDate legalHoldSince) {

    public DisputesSeen {
        disputes = List.copyOf(disputes);
        claims = List.copyOf(claims);
    }

    /** Those that had begun by that day. */
    public static DisputesSeen on(Disputes known, LocalDate on) {
        var then = known.on(on);
        return new DisputesSeen(
                then.all().stream().map(dispute -> DisputeSeen.of(dispute, on)).toList(),
                then.claims(),
                then.legalHoldSince().orElse(null));
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return disputes.isEmpty() && claims.isEmpty();
    }
}
