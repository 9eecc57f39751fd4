package fr.cdg62.opposable.campaign.api;

import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A convention of the list could not be asked: a rule refused it.
 */
@EventName("campaign.refusal-recorded")
@Executes(Clause.ART2_DUREE)
public record CampaignRefusalRecorded(CampaignId campaignId, ConventionId convention, String code, LocalDate refusedOn)
        implements CampaignEvent {

    @Override
    public LocalDate effectiveOn() {
        return refusedOn;
    }
}
