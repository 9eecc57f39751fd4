package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the collectivity recognises an entry.
 *
 * @param role who recognises it, by role
 * @param person the same by reference, or null
 */
public record AcknowledgeAssistance(
        @TargetAggregateIdentifier LedgerId ledgerId,
        EntryId entryId,
        BeneficiaryRole role,
        @Nullable PersonId person,
        LocalDate acknowledgedOn,
        @Nullable Sha256 document)
        implements AssistanceCommand {

    public AcknowledgeAssistance {
        acknowledgedOn = Bounds.day("acknowledgedOn", acknowledgedOn);
    }
}
