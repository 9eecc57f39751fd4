package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.campaign.api.CampaignEvent;
import fr.cdg62.opposable.convention.api.RenewalProposed;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The follow-up of each campaign, under its id; the proposals made to its conventions say which campaign they are part of. */
public record FollowUpProjection() implements Projection<FollowUp> {

    @Override
    public String name() {
        return "campaign";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<FollowUp> viewType() {
        return FollowUp.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return switch (event.payload()) {
            case CampaignEvent e -> Optional.of(e.campaignId().value());
            case RenewalProposed e -> Optional.of(e.campaign().value());
            default -> Optional.empty();
        };
    }

    @Override
    public FollowUp apply(@Nullable FollowUp view, RecordedEvent event) {
        return FollowUp.fold(view, event.payload());
    }
}
