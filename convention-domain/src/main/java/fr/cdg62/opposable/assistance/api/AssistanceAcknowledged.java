package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The collectivity recognises an entry.
 *
 * @param role who recognises it, by role
 * @param person the same by reference, or null
 */
@EventName("assistance.acknowledged")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceAcknowledged(
        LedgerId ledgerId,
        EntryId entryId,
        BeneficiaryRole role,
        @Nullable PersonId person,
        LocalDate acknowledgedOn,
        @Nullable Sha256 document)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return acknowledgedOn;
    }
}
