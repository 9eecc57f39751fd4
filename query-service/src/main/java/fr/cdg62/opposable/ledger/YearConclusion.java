package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.value.YearFigures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a contract year was said to come to, by its closing or by a fact learned since.
 *
 * @param saidOn the day after its last covered day for a closing, the day of the later fact otherwise
 * @param because the stored name of the event that changed it, null for a closing
 * @param sequence the place of the event in the ledger's stream
 */
public record YearConclusion(
        YearFigures figures, LocalDate saidOn, @Nullable String because, long sequence) {

    static YearConclusion closed(AssistanceYearClosed event, long sequence) {
        return new YearConclusion(event.figures(), event.closedOn(), null, sequence);
    }

    static YearConclusion reassessed(AssistanceYearReassessed event, long sequence) {
        return new YearConclusion(event.figures(), event.reassessedOn(), event.because(), sequence);
    }
}
