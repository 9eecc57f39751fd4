package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The calendar's notice that the first day has come. Sent by the clock.
 */
public record StartConvention(@TargetAggregateIdentifier ConventionId conventionId, LocalDate on)
        implements ConventionCommand {

    public StartConvention {
        on = Bounds.day("on", on);
    }
}
