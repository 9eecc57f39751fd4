package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityDeclared;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityEvent;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that was declared of the capacity of a service.
 *
 * @param declarations in the order they were recorded
 * @param version the sequence of the last event: what {@code If-Match} compares
 */
public record ServiceCapacitySheet(ServiceCapacityId id, List<Declaration> declarations, long version) {

    public ServiceCapacitySheet {
        declarations = List.copyOf(declarations);
    }

    /** The sheet after an event of its stream. */
    static ServiceCapacitySheet fold(@Nullable ServiceCapacitySheet before, RecordedEvent event) {
        var known = before == null ? List.<Declaration>of() : before.declarations;
        return switch ((ServiceCapacityEvent) event.payload()) {
            case ServiceCapacityDeclared e ->
                new ServiceCapacitySheet(
                        e.capacityId(),
                        Stream.concat(known.stream(), Stream.of(Declaration.of(e, event.sequence())))
                                .toList(),
                        event.sequence());
        };
    }

    /** What was declared of the month by the day, the last word last. */
    List<Declaration> of(YearMonth month, LocalDate by) {
        return declarations.stream()
                .filter(one -> one.month().month().equals(month) && !one.on().isAfter(by))
                .toList();
    }
}
