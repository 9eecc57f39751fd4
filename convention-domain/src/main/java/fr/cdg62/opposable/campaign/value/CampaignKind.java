package fr.cdg62.opposable.campaign.value;

/** What a campaign asks of each convention. */
public enum CampaignKind {
    /** The centre proposes to renew before the last day; both parties still decide, expressly (R8). */
    RENEWAL_PROPOSAL
}
