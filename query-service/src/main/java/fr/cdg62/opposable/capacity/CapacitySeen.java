package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The capacity of the service for twelve months, against what is owed in the contract years that run.
 *
 * @param version what {@code If-Match} compares; null before the first declaration
 * @param declaredMonths how many of the months have a declaration
 * @param dueMinutes still to plan, in all
 * @param shortMinutes what cannot be placed in time, in all
 * @param firstShortMonth the first month at which something is missed; null when nothing is
 * @param months the one that runs, then the eleven after it
 */
public record CapacitySeen(
        AsOf asOf,
        ServiceCapacityId id,
        @Nullable Long version,
        int declaredMonths,
        int dueMinutes,
        int shortMinutes,
        @Nullable String firstShortMonth,
        List<MonthSeen> months)
        implements ReadAnswer {

    public CapacitySeen {
        months = List.copyOf(months);
    }

    /** Whether every floor can be met before its year ends. */
    public boolean feasible() {
        return shortMinutes == 0;
    }
}
