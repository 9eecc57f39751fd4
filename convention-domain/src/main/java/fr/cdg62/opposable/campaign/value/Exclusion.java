package fr.cdg62.opposable.campaign.value;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;

/** A convention left out of a campaign, and why. */
public record Exclusion(ConventionId convention, String reason) {

    public Exclusion {
        reason = Bounds.reason("reason", reason);
    }
}
