package fr.cdg62.opposable.consultation.api;

import fr.cdg62.opposable.consultation.value.ConsultationId;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import java.time.LocalDate;

/** Every event of the consultations. */
public sealed interface ConsultationEvent extends DomainEvent permits ConsultationRecorded, ExportRecorded {

    /** The aggregate it belongs to. */
    ConsultationId consultationId();

    @Override
    default LocalDate effectiveOn() {
        return consultationId().day();
    }
}
