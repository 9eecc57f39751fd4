package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.project.value.ProjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks which commands the state of a project allows today, and which rule refuses the others. Records nothing. */
public record ConsiderProject(@TargetAggregateIdentifier ProjectId projectId) {}
