package fr.cdg62.opposable.person.model;

import fr.cdg62.opposable.person.api.ErasureCancelled;
import fr.cdg62.opposable.person.api.ErasureRequested;
import fr.cdg62.opposable.person.api.MandateEnded;
import fr.cdg62.opposable.person.api.MandateRecorded;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.person.api.PersonRecorded;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import fr.cdg62.opposable.person.api.SignatureDelegationRecorded;
import fr.cdg62.opposable.person.value.Erasure;
import fr.cdg62.opposable.person.value.Erasures;

/** What a person's own events say of the requests to erase the person. */
final class ErasuresFold {

    private ErasuresFold() {}

    /** The requests after one more event, recorded by that account. */
    static Erasures fold(Erasures erasures, PersonEvent event, String actor) {
        return switch (event) {
            case ErasureRequested e ->
                erasures.requested(new Erasure(e.erasureId(), actor, e.requestedOn(), e.visaReference(), e.visa()));
            case ErasureCancelled e -> erasures.cancelled();
            case PersonalDataKeyDestroyed e -> erasures.done();
            case PersonRecorded e -> erasures;
            case MandateRecorded e -> erasures;
            case MandateEnded e -> erasures;
            case SignatureDelegationRecorded e -> erasures;
        };
    }
}
