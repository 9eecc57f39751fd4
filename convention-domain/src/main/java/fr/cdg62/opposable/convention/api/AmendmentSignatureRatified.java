package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A later act of the party consents to its signature of an avenant: what was weak in it is cured, and stays visible.
 *
 * @param amendment the avenant's number
 * @param number the number of that act
 * @param signedOn the day of the signature
 * @param ratifiedOn the day the act was adopted
 */
@EventName("convention.amendment-signature-ratified")
@Executes(Clause.PARTIES)
public record AmendmentSignatureRatified(
        ConventionId conventionId,
        String amendment,
        Party party,
        String number,
        LocalDate signedOn,
        LocalDate ratifiedOn)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return ratifiedOn;
    }
}
