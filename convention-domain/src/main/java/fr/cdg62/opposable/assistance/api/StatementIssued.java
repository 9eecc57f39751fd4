package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a closed year came to is set down for the collectivity.
 *
 * @param number which statement of the year, from 1
 * @param supplements the number of the first statement when this one supplements it, or null
 * @param figures frozen as they then were
 * @param document the hash of the statement as a document, or null
 */
@EventName("assistance.statement-issued")
@Executes(Clause.ART3_3_ASSISTANCE)
public record StatementIssued(
        LedgerId ledgerId,
        int year,
        int number,
        @Nullable Integer supplements,
        YearFigures figures,
        @Nullable Sha256 document,
        LocalDate issuedOn)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return issuedOn;
    }
}
