package fr.cdg62.opposable.person.model;

import fr.cdg62.opposable.person.api.ErasureCancelled;
import fr.cdg62.opposable.person.api.ErasureRequested;
import fr.cdg62.opposable.person.api.MandateEnded;
import fr.cdg62.opposable.person.api.MandateRecorded;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.person.api.PersonRecorded;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import fr.cdg62.opposable.person.api.SignatureDelegationRecorded;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.Offices;

/** What a person's own events say of the offices held: the fold behind the aggregate, and behind whoever answers who could sign. */
public final class OfficesFold {

    private OfficesFold() {}

    /** The offices after one more event. */
    public static Offices fold(Offices offices, PersonEvent event) {
        return switch (event) {
            case PersonRecorded e -> offices;
            case ErasureRequested e -> offices;
            case ErasureCancelled e -> offices;
            case PersonalDataKeyDestroyed e -> offices;
            case MandateRecorded e ->
                offices.with(new Mandate(e.mandateId(), e.body(), e.capacity(), e.from(), e.until()));
            case MandateEnded e -> offices.ended(e.mandateId(), e.lastDay());
            case SignatureDelegationRecorded e ->
                offices.with(new Delegation(e.delegationId(), e.body(), e.delegatedBy(), e.act(), e.from(), e.until()));
        };
    }
}
