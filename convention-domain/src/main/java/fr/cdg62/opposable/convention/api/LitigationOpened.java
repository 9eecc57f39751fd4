package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.LitigationRole;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A case is before the court.
 *
 * @param role what the centre is in it
 * @param number the number the registry gave it
 * @param document the hash of the application, or of its communication
 */
@EventName("convention.litigation-opened")
@Executes(Clause.ART7_LITIGES)
public record LitigationOpened(
        ConventionId conventionId,
        DisputeId dispute,
        LitigationRole role,
        String number,
        LocalDate openedOn,
        Sha256 document)
        implements DisputeEvent {

    @Override
    public LocalDate effectiveOn() {
        return openedOn;
    }
}
