package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.assistance.policy.WhenConventionMovedThenFollowWithItsAssistanceLedger;
import fr.cdg62.opposable.assistance.policy.WhenConventionSignedThenOpenAssistanceLedger;
import fr.cdg62.opposable.campaign.policy.WhenCampaignLaunchedThenProposeRenewals;
import fr.cdg62.opposable.convention.policy.WhenAffiliationChangedThenReviewTheFinancing;
import fr.cdg62.opposable.convention.policy.WhenCollectivitySucceededThenTransferItsConventions;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.project.policy.WhenPrestationChosenThenOpenProject;
import fr.cdg62.opposable.project.policy.WhenProjectOpenedThenFollowItsConvention;
import java.util.List;

/** Every policy of the product. */
public final class HousePolicies {
    /** In the order in which they are asked. */
    public static final List<Policy<?>> ALL = List.of(
            new WhenCollectivitySucceededThenTransferItsConventions(),
            new WhenAffiliationChangedThenReviewTheFinancing(),
            new WhenCampaignLaunchedThenProposeRenewals(),
            new WhenConventionSignedThenOpenAssistanceLedger(),
            new WhenConventionMovedThenFollowWithItsAssistanceLedger(),
            new WhenPrestationChosenThenOpenProject(),
            new WhenProjectOpenedThenFollowItsConvention());

    private HousePolicies() {}
}
