package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The legal population in force in a year, from its 1 January.
 */
@EventName("collectivity.population-recorded")
@Executes(Clause.HORS_CONVENTION)
public record PopulationRecorded(CollectivityId collectivityId, int year, int population, String source)
        implements CollectivityEvent {

    @Override
    public LocalDate effectiveOn() {
        return LocalDate.of(year, 1, 1);
    }
}
