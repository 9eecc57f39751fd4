package fr.cdg62.opposable.consultation.api;

import fr.cdg62.opposable.consultation.value.ConsultationId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the persons whose names an account is about to be shown; none stands for a whole list of choices. What was recorded that day
 * already changes nothing.
 */
public record RecordConsultation(@TargetAggregateIdentifier ConsultationId consultationId, Set<PersonId> persons)
        implements ConsultationCommand {

    public RecordConsultation {
        persons = Set.copyOf(persons);
    }
}
