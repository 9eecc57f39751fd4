package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts a channel into service, once everything it needs is there (legal sheet, R22). */
public record OpenChannel(
        @TargetAggregateIdentifier ProjectId projectId, Channel channel, LocalDate liveOn, PersonId author)
        implements ProjectCommand {

    public OpenChannel {
        liveOn = Bounds.day("liveOn", liveOn);
    }
}
