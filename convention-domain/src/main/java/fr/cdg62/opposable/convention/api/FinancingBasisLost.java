package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * From that day the body bound is not affiliated, so that the additional contribution no longer pays for the service; nothing ends by itself.
 */
@EventName("convention.financing-basis-lost")
@Executes(Clause.ART5_PRIX)
public record FinancingBasisLost(ConventionId conventionId, LocalDate lostOn) implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return lostOn;
    }
}
