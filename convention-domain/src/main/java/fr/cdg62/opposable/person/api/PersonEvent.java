package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.identity.PersonId;

/** Every event of a person. */
public sealed interface PersonEvent extends DomainEvent
        permits ErasureCancelled,
                ErasureRequested,
                MandateEnded,
                MandateRecorded,
                PersonRecorded,
                PersonalDataKeyDestroyed,
                SignatureDelegationRecorded {

    /** The aggregate it belongs to. */
    PersonId personId();
}
