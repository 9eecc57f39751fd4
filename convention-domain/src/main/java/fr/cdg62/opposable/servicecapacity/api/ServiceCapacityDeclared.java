package fr.cdg62.opposable.servicecapacity.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.servicecapacity.value.CapacityMonth;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time the service can give to assistance in a month was declared; the declarations before stay readable.
 *
 * @param minutes available for assistance, all agents together
 * @param reason why it is so, or why it has changed, or null
 */
@EventName("service-capacity.declared")
@Executes(Clause.ART3_3_ASSISTANCE)
public record ServiceCapacityDeclared(
        ServiceCapacityId capacityId,
        CentreId centre,
        CapacityMonth month,
        int minutes,
        @Nullable String reason,
        LocalDate declaredOn)
        implements ServiceCapacityEvent {

    @Override
    public LocalDate effectiveOn() {
        return declaredOn;
    }
}
