package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks which commands the state of a convention allows today, and which rule refuses the others. Records nothing. */
public record ConsiderConvention(@TargetAggregateIdentifier ConventionId conventionId) {}
