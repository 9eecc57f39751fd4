package fr.cdg62.opposable.campaign.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A campaign, {@code campaign-cdg-62-…}: the centre is part of the id, the rest is the caller's. */
public record CampaignId(String value) implements Scalar {

    public CampaignId {
        if (!value.matches("campaign-cdg-[0-9a-z]{2,4}-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de campagne", value);
        }
    }

    /** The centre the id names. */
    public CentreId centre() {
        return new CentreId(value.substring("campaign-".length(), value.indexOf('-', "campaign-cdg-".length())));
    }

    /** The id itself: Axon names the stream by it. */
    @Override
    public String toString() {
        return value;
    }
}
