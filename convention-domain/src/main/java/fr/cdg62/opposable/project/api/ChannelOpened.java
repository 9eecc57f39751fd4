package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;

/** A channel went live. */
@EventName("project.channel-opened")
@Executes(Clause.ART3_2_REALISATION)
public record ChannelOpened(ProjectId projectId, Channel channel, LocalDate liveOn, PersonId author)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return liveOn;
    }
}
