package fr.cdg62.opposable.consultation.api;

import fr.cdg62.opposable.consultation.value.ConsultationId;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that an account is about to be handed a file.
 *
 * @param export its address, without what was typed in the filters: {@code /api/persons.csv}
 */
public record RecordExport(@TargetAggregateIdentifier ConsultationId consultationId, String export)
        implements ConsultationCommand {

    public RecordExport {
        export = Bounds.line("export", export);
    }
}
