package fr.cdg62.opposable.consultation.api;

import fr.cdg62.opposable.consultation.value.ConsultationId;

/** Every command of the consultations. */
public sealed interface ConsultationCommand permits RecordConsultation, RecordExport {

    /** The aggregate it belongs to. */
    ConsultationId consultationId();
}
