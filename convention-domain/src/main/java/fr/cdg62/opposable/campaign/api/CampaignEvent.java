package fr.cdg62.opposable.campaign.api;

import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.kernel.event.DomainEvent;

/** Every event of a campaign. */
public sealed interface CampaignEvent extends DomainEvent permits CampaignLaunched, CampaignRefusalRecorded {

    /** The aggregate it belongs to. */
    CampaignId campaignId();
}
