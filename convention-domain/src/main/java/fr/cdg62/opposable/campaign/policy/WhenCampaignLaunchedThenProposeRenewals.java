package fr.cdg62.opposable.campaign.policy;

import fr.cdg62.opposable.campaign.api.CampaignLaunched;
import fr.cdg62.opposable.campaign.api.RecordCampaignRefusal;
import fr.cdg62.opposable.campaign.policy.WhenCampaignLaunchedThenProposeRenewals.Nothing;
import fr.cdg62.opposable.convention.api.ProposeRenewal;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import java.util.List;

/** Each convention of a campaign gets its own proposal; one that is refused is told to the campaign, so that the follow-up shows it. */
public record WhenCampaignLaunchedThenProposeRenewals() implements Policy<Nothing> {

    /** It needs to know nothing but the launch itself. */
    public enum Nothing {
        KNOWN
    }

    @Override
    public Nothing nothing() {
        return Nothing.KNOWN;
    }

    @Override
    public Nothing fold(Nothing known, RecordedEvent event) {
        return known;
    }

    @Override
    public List<Reaction> react(Nothing known, RecordedEvent event) {
        return event.payload() instanceof CampaignLaunched launched
                ? launched.conventions().stream()
                        .map(convention -> proposal(launched, convention))
                        .toList()
                : List.of();
    }

    private static Reaction proposal(CampaignLaunched launched, ConventionId convention) {
        var id = launched.campaignId().value() + "/" + convention.value();
        return new Reaction(
                        new ProposeRenewal(
                                convention, launched.campaignId(), launched.launchedOn(), launched.answerBy()),
                        "propose/" + id)
                .orElse(code -> new Reaction(
                        new RecordCampaignRefusal(launched.campaignId(), convention, code), "refused/" + id));
    }
}
