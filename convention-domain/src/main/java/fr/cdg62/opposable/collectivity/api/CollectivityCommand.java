package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;

/** Every command of a collectivity. */
public sealed interface CollectivityCommand
        permits EndAffiliation,
                RecordAffiliation,
                RecordAttachment,
                RecordPopulation,
                RecordSuccession,
                RegisterCollectivity {

    /** The aggregate it belongs to. */
    CollectivityId collectivityId();
}
