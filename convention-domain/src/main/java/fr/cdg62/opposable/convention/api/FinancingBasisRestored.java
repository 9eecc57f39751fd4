package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * From that day the body bound is affiliated again.
 */
@EventName("convention.financing-basis-restored")
@Executes(Clause.ART5_PRIX)
public record FinancingBasisRestored(ConventionId conventionId, LocalDate restoredOn) implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return restoredOn;
    }
}
