package fr.cdg62.opposable.consultation.api;

import fr.cdg62.opposable.consultation.value.ConsultationId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;

/**
 * The account was handed a file; each time is told.
 *
 * @param export its address, without what was typed in the filters
 */
@EventName("consultation.export-recorded")
@Executes(Clause.HORS_CONVENTION)
public record ExportRecorded(ConsultationId consultationId, String export) implements ConsultationEvent {}
