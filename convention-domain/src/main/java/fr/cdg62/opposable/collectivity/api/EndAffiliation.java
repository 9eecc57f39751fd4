package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the last day of the body's affiliation.
 */
public record EndAffiliation(
        @TargetAggregateIdentifier CollectivityId collectivityId,
        LocalDate lastDay,
        String reason
        ) implements CollectivityCommand {}
