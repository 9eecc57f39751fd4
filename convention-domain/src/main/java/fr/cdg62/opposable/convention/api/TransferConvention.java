package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Passes a convention to the body that took the place of the collectivity it binds.
 *
 * @param successor the body that did
 * @param effectiveOn the first day on which it is bound
 * @param act the act that decided the succession
 */
public record TransferConvention(
        @TargetAggregateIdentifier ConventionId conventionId,
        CollectivityId successor,
        LocalDate effectiveOn,
        String act)
        implements ConventionCommand {

    public TransferConvention {
        effectiveOn = Bounds.day("effectiveOn", effectiveOn);
        act = Bounds.line("act", act);
    }
}
