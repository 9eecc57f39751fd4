package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a certificate the collectivity acquired (legal sheet, R15).
 *
 * @param holderRole the office or function of the holder, never a name
 * @param validUntil its last day
 */
public record RecordCertificate(
        @TargetAggregateIdentifier ProjectId projectId,
        CertificateId certificateId,
        CertificateUse use,
        String holderRole,
        String serial,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Sha256 document)
        implements ProjectCommand {

    public RecordCertificate {
        holderRole = Bounds.line("holderRole", holderRole);
        serial = Bounds.line("serial", serial);
        validFrom = Bounds.day("validFrom", validFrom);
        validUntil = Bounds.day("validUntil", validUntil);
    }
}
