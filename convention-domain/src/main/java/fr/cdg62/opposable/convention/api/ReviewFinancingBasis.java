package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Compares the affiliation the register knows now with what article 5 rests on (R17).
 */
public record ReviewFinancingBasis(
        @TargetAggregateIdentifier ConventionId conventionId) implements ConventionCommand {}
