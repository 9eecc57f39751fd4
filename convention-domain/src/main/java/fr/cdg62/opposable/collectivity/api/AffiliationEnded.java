package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The body's affiliation ended after that day.
 */
@EventName("collectivity.affiliation-ended")
@Executes(Clause.HORS_CONVENTION)
public record AffiliationEnded(CollectivityId collectivityId, LocalDate lastDay, String reason)
        implements CollectivityEvent {

    @Override
    public LocalDate effectiveOn() {
        return lastDay;
    }
}
