package fr.cdg62.opposable.consultation.api;

import fr.cdg62.opposable.consultation.value.ConsultationId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Clause;
import org.jspecify.annotations.Nullable;

/**
 * The account was shown the person's name that day, once or more.
 *
 * @param person by reference; null for the list of persons among whom a form lets choose
 */
@EventName("consultation.recorded")
@Executes(Clause.HORS_CONVENTION)
public record ConsultationRecorded(
        ConsultationId consultationId, @Nullable PersonId person) implements ConsultationEvent {}
