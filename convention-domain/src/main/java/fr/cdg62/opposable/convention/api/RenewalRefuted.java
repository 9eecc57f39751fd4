package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;

/**
 * The renewal that was concluded never was: an avenant learned since had ended the convention before both parties decided.
 *
 * @param period the one it was said to cover
 * @param decidedOn the later of the two decisions
 * @param lastDay the last day of the convention
 */
@EventName("convention.renewal-refuted")
@Executes(Clause.ART2_DUREE)
public record RenewalRefuted(ConventionId conventionId, Term period, LocalDate decidedOn, LocalDate lastDay)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
