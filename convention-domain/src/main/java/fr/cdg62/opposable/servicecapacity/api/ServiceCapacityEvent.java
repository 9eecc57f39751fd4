package fr.cdg62.opposable.servicecapacity.api;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;

/** Every event of the capacity of a service. */
public sealed interface ServiceCapacityEvent extends DomainEvent permits ServiceCapacityDeclared {

    /** The aggregate it belongs to. */
    ServiceCapacityId capacityId();
}
