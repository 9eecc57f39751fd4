package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * Somebody went and looked at the original that day.
 */
@EventName("convention.original-checked")
@Executes(Clause.ORIGINAUX)
public record OriginalChecked(ConventionId conventionId, Party copy, LocalDate checkedOn, String condition)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return checkedOn;
    }
}
