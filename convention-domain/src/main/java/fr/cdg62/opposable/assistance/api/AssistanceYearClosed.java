package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The last covered day of a contract year is over: what it comes to is set down, and nothing is carried over.
 *
 * @param figures what it comes to, with the stricter reading and the reading by calendar year beside
 * @param closedOn the day after its last covered day, whenever the clock ran
 */
@EventName("assistance.year-closed")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceYearClosed(LedgerId ledgerId, YearFigures figures, LocalDate closedOn)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return closedOn;
    }
}
