package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Proposes to the collectivity that both parties decide to renew (R8); the proposal renews nothing.
 *
 * @param campaign the campaign it is part of
 * @param answerBy the day by which an answer is hoped for
 */
public record ProposeRenewal(
        @TargetAggregateIdentifier ConventionId conventionId,
        CampaignId campaign,
        LocalDate proposedOn,
        LocalDate answerBy)
        implements ConventionCommand {

    public ProposeRenewal {
        proposedOn = Bounds.day("proposedOn", proposedOn);
        answerBy = Bounds.day("answerBy", answerBy);
    }
}
