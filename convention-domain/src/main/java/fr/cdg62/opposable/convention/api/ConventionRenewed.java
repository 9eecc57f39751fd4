package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;

/**
 * Both parties have decided in time: the convention goes on for one more period. A later one supersedes it, when an avenant learned since had moved
 * the last day that the parties decided upon.
 *
 * @param period from the day after the last one, five years de date à date
 * @param decidedOn the later of the two decisions
 */
@EventName("convention.renewed")
@Executes(Clause.ART2_DUREE)
public record ConventionRenewed(ConventionId conventionId, Term period, LocalDate decidedOn)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
