package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the sending of a statement to the collectivity, for contradiction.
 *
 * @param number which statement of the year, from 1
 * @param recipientRole to whom, by role
 * @param recipient the same by reference, or null
 * @param document the hash of the proof of sending, or null
 */
public record SendStatement(
        @TargetAggregateIdentifier LedgerId ledgerId,
        int year,
        int number,
        LocalDate sentOn,
        SendingMeans means,
        BeneficiaryRole recipientRole,
        @Nullable PersonId recipient,
        @Nullable Sha256 document)
        implements AssistanceCommand {

    public SendStatement {
        year = Bounds.number("year", year, 1, 99);
        number = Bounds.number("number", number, 1, 999);
        sentOn = Bounds.day("sentOn", sentOn);
    }
}
