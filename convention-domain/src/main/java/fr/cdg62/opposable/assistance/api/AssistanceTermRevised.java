package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;

/**
 * A fact has moved the days the convention covers.
 *
 * @param periods the days covered from now on
 * @param because the stored name of the event that moved them
 * @param revisedOn the day of that fact
 */
@EventName("assistance.term-revised")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceTermRevised(LedgerId ledgerId, List<Term> periods, String because, LocalDate revisedOn)
        implements AssistanceEvent {

    public AssistanceTermRevised {
        periods = List.copyOf(periods);
    }

    @Override
    public LocalDate effectiveOn() {
        return revisedOn;
    }
}
