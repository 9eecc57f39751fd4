package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was declared of each service's capacity, under its id. */
public record ServiceCapacityProjection() implements Projection<ServiceCapacitySheet> {

    @Override
    public String name() {
        return "service-capacity";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ServiceCapacitySheet> viewType() {
        return ServiceCapacitySheet.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof ServiceCapacityEvent e
                ? Optional.of(e.capacityId().value())
                : Optional.empty();
    }

    @Override
    public ServiceCapacitySheet apply(@Nullable ServiceCapacitySheet view, RecordedEvent event) {
        return ServiceCapacitySheet.fold(view, event);
    }
}
