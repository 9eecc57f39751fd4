package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a first transmission was acknowledged: asked by what follows transmissions.
 *
 * @param reference of the acknowledgement
 */
public record AcknowledgeFirstTransmission(
        @TargetAggregateIdentifier ProjectId projectId, Channel channel, String reference, LocalDate acknowledgedOn)
        implements ProjectCommand {

    public AcknowledgeFirstTransmission {
        reference = Bounds.line("reference", reference);
        acknowledgedOn = Bounds.day("acknowledgedOn", acknowledgedOn);
    }
}
