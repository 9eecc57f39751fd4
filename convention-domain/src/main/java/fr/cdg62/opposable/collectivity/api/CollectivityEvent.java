package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.event.DomainEvent;

/** Every event of a collectivity. */
public sealed interface CollectivityEvent extends DomainEvent
        permits AffiliationEnded,
                AffiliationRecorded,
                AttachmentRecorded,
                CollectivityRegistered,
                PopulationRecorded,
                SuccessionRecorded {

    /** The aggregate it belongs to. */
    CollectivityId collectivityId();
}
