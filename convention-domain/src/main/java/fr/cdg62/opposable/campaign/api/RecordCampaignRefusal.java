package fr.cdg62.opposable.campaign.api;

import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a convention could not be asked.
 *
 * @param code the code of the rule that refused it
 */
public record RecordCampaignRefusal(
        @TargetAggregateIdentifier CampaignId campaignId, ConventionId convention, String code)
        implements CampaignCommand {

    public RecordCampaignRefusal {
        code = Bounds.line("code", code);
    }
}
