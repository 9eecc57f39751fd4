package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ScopeRevision;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Revises what a project has to set up, after another choice or an avenant: asked by a policy. */
public record ReviseProjectScope(@TargetAggregateIdentifier ProjectId projectId, ScopeRevision revision)
        implements ProjectCommand {}
