package fr.cdg62.opposable.campaign.api;

import fr.cdg62.opposable.campaign.value.CampaignId;

/** Every command of a campaign. */
public sealed interface CampaignCommand permits LaunchCampaign, RecordCampaignRefusal {

    /** The aggregate it belongs to. */
    CampaignId campaignId();
}
