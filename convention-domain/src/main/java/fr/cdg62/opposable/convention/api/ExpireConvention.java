package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The calendar's notice that the day after the last one has come (legal sheet, R9). Sent by the clock.
 */
public record ExpireConvention(@TargetAggregateIdentifier ConventionId conventionId, LocalDate on)
        implements ConventionCommand {

    public ExpireConvention {
        on = Bounds.day("on", on);
    }
}
