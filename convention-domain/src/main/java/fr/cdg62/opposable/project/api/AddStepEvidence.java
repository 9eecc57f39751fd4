package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Adds a proof to a step already completed.
 *
 * @param from the party the proof comes from
 * @param addedOn the day it was received
 */
public record AddStepEvidence(
        @TargetAggregateIdentifier ProjectId projectId, Step step, Party from, Sha256 document, LocalDate addedOn)
        implements ProjectCommand {

    public AddStepEvidence {
        addedOn = Bounds.day("addedOn", addedOn);
    }
}
