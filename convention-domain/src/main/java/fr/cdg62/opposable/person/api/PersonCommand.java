package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.identity.PersonId;

/** Every command of a person. */
public sealed interface PersonCommand
        permits CancelErasure,
                ConfirmErasure,
                EndMandate,
                RecordMandate,
                RecordPerson,
                RecordSignatureDelegation,
                RequestErasure {

    /** The aggregate it belongs to. */
    PersonId personId();
}
