package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The original is elsewhere, or with somebody else, from that day.
 */
@EventName("convention.original-moved")
@Executes(Clause.ORIGINAUX)
public record OriginalMoved(ConventionId conventionId, Party copy, String custodian, String location, LocalDate movedOn)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return movedOn;
    }
}
