package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The centre proposed that both parties decide to renew; nothing is renewed by that.
 */
@EventName("convention.renewal-proposed")
@Executes(Clause.ART2_DUREE)
public record RenewalProposed(ConventionId conventionId, CampaignId campaign, LocalDate proposedOn, LocalDate answerBy)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return proposedOn;
    }
}
