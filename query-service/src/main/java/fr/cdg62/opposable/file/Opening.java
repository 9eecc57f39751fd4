package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.standing.Holders;
import org.jspecify.annotations.Nullable;

/**
 * Who the convention binds.
 *
 * @param id the convention
 * @param centre one party
 * @param holders the other: the body it was drafted with, then those that took its place
 * @param pricing how the service is paid for
 */
public record Opening(ConventionId id, CentreId centre, Holders holders, PricingClause pricing) {

    /** After an event of the convention. Refuses a history that does not begin with the draft. */
    static Opening fold(@Nullable Opening before, RecordedEvent event) {
        if (event.payload() instanceof ConventionDrafted e) {
            return new Opening(e.conventionId(), e.centre(), Holders.of(e.collectivity()), e.pricing());
        }
        if (before == null) {
            throw new IllegalStateException(event.stream() + " does not begin with its draft");
        }
        return event.payload() instanceof ConventionTransferred e
                ? new Opening(before.id, before.centre, before.holders.after(e), before.pricing)
                : before;
    }

    /** Whether the viewer may see the convention. */
    public boolean seenBy(Viewer viewer) {
        return holders.seenBy(viewer, centre);
    }
}
