package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A fact learned since changes what a closed year comes to; the closing stays readable.
 *
 * @param figures what it comes to now
 * @param because the stored name of the event that changed it
 * @param reassessedOn the day that fact was recorded
 */
@EventName("assistance.year-reassessed")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceYearReassessed(LedgerId ledgerId, YearFigures figures, String because, LocalDate reassessedOn)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return reassessedOn;
    }
}
