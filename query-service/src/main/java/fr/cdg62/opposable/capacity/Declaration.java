package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityDeclared;
import fr.cdg62.opposable.servicecapacity.value.CapacityMonth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was declared of a month.
 *
 * @param minutes available for assistance, all agents together
 * @param sequence the place of its event in the stream
 */
public record Declaration(
        CapacityMonth month, int minutes, @Nullable String reason, LocalDate on, long sequence) {

    static Declaration of(ServiceCapacityDeclared event, long sequence) {
        return new Declaration(event.month(), event.minutes(), event.reason(), event.declaredOn(), sequence);
    }
}
