package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that an original is lost; the reliable copy takes over.
 *
 * @param reliableCopy the hash of the copy that takes over (Code civil, art. 1379)
 */
public record ReportOriginalLost(
        @TargetAggregateIdentifier ConventionId conventionId,
        Party copy,
        LocalDate lostOn,
        String circumstances,
        @Nullable Sha256 reliableCopy)
        implements ConventionCommand {

    public ReportOriginalLost {
        lostOn = Bounds.day("lostOn", lostOn);
        circumstances = Bounds.reason("circumstances", circumstances);
    }
}
