package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.CorrespondenceId;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Keeps a message between the parties that is no notice of termination (legal sheet, R20).
 */
public record RecordCorrespondence(
        @TargetAggregateIdentifier ConventionId conventionId,
        CorrespondenceId correspondenceId,
        Party by,
        NoticeForm form,
        LocalDate sentOn,
        String subject,
        Sha256 document)
        implements ConventionCommand {

    public RecordCorrespondence {
        sentOn = Bounds.day("sentOn", sentOn);
        subject = Bounds.line("subject", subject);
    }
}
