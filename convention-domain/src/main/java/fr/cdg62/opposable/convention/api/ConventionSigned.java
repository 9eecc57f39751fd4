package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;

/**
 * Both sides have signed: the deed bears the date of the last signature and the term is known.
 *
 * @param computed five years de date à date from the start
 * @param lastDay the last day covered: the computed one, unless the signed paper prevails
 * @param startBlank whether the paper left the start blank
 */
@EventName("convention.signed")
@Executes({Clause.CLOTURE, Clause.ART2_DUREE})
public record ConventionSigned(
        ConventionId conventionId, LocalDate deedDate, Term computed, LocalDate lastDay, boolean startBlank)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return deedDate;
    }
}
