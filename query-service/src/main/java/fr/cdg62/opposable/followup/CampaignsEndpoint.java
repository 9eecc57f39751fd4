package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/campaigns} and {@code GET /api/campaigns/{id}}. */
@ReadEndpoint
public class CampaignsEndpoint {

    private final Campaigns campaigns;

    /** The endpoint of the campaigns. */
    public CampaignsEndpoint(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @GetMapping("/api/campaigns")
    CampaignsFound campaigns(AsAsked at) {
        return campaigns.find(at);
    }

    @GetMapping("/api/campaigns/{id}")
    CampaignSeen campaign(@PathVariable String id, AsAsked at) {
        return campaigns.find(id, at);
    }
}
