package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the start and, where the paper has one, the end written on it (convention, article 2; legal sheet, R7).
 *
 * @param writtenEnd the last day as written, or null when left blank
 * @param termOverrideReason why the paper's end prevails over the computed one, or null
 * @param retroactiveReason why the start precedes the last signature, or null
 */
public record FixTerm(
        @TargetAggregateIdentifier ConventionId conventionId,
        LocalDate startsOn,
        @Nullable LocalDate writtenEnd,
        @Nullable String termOverrideReason,
        @Nullable String retroactiveReason)
        implements ConventionCommand {

    public FixTerm {
        startsOn = Bounds.day("startsOn", startsOn);
        writtenEnd = Bounds.dayOrNull("writtenEnd", writtenEnd);
        termOverrideReason = Bounds.reasonOrNull("termOverrideReason", termOverrideReason);
        retroactiveReason = Bounds.reasonOrNull("retroactiveReason", retroactiveReason);
    }
}
