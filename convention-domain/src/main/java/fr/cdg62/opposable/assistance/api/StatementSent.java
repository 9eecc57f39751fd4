package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement was sent to the collectivity, for contradiction.
 *
 * @param recipientRole to whom, by role
 * @param recipient the same by reference, or null
 * @param document the hash of the proof of sending, or null
 */
@EventName("assistance.statement-sent")
@Executes(Clause.ART3_3_ASSISTANCE)
public record StatementSent(
        LedgerId ledgerId,
        int year,
        int number,
        LocalDate sentOn,
        SendingMeans means,
        BeneficiaryRole recipientRole,
        @Nullable PersonId recipient,
        @Nullable Sha256 document)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return sentOn;
    }
}
