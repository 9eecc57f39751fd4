package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a certificate was revoked (legal sheet, R15).
 *
 * @param revokedOn the first day it is no longer valid
 */
public record RevokeCertificate(
        @TargetAggregateIdentifier ProjectId projectId, CertificateId certificate, LocalDate revokedOn, String reason)
        implements ProjectCommand {

    public RevokeCertificate {
        revokedOn = Bounds.day("revokedOn", revokedOn);
        reason = Bounds.reason("reason", reason);
    }
}
