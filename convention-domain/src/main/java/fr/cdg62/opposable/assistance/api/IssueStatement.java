package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Issues the statement of a closed year, or a supplementary one when its figures have changed since.
 *
 * @param document the hash of the statement as a document, or null
 */
public record IssueStatement(
        @TargetAggregateIdentifier LedgerId ledgerId,
        int year,
        LocalDate issuedOn,
        @Nullable Sha256 document) implements AssistanceCommand {

    public IssueStatement {
        year = Bounds.number("year", year, 1, 99);
        issuedOn = Bounds.day("issuedOn", issuedOn);
    }
}
