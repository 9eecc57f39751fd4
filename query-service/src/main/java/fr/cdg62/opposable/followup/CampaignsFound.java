package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;

/** Every campaign, the last one first. */
public record CampaignsFound(AsOf asOf, List<CampaignSeen> items) implements ReadAnswer {

    public CampaignsFound {
        items = List.copyOf(items);
    }
}
