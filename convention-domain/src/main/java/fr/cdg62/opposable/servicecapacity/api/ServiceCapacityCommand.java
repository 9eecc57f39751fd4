package fr.cdg62.opposable.servicecapacity.api;

import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;

/** Every command of the capacity of a service. */
public sealed interface ServiceCapacityCommand permits DeclareServiceCapacity {

    /** The aggregate it belongs to. */
    ServiceCapacityId capacityId();
}
