package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the last day of the body's affiliation.
 */
public record EndAffiliation(@TargetAggregateIdentifier CollectivityId collectivityId, LocalDate lastDay, String reason)
        implements CollectivityCommand {

    public EndAffiliation {
        lastDay = Bounds.day("lastDay", lastDay);
        reason = Bounds.reason("reason", reason);
    }
}
