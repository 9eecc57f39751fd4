package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The collectivity has a certificate, valid both days included unless it is revoked. */
@EventName("project.certificate-recorded")
@Executes(Clause.ART4_ENGAGEMENTS)
public record CertificateRecorded(
        ProjectId projectId,
        CertificateId certificateId,
        CertificateUse use,
        String holderRole,
        String serial,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Sha256 document)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return validFrom;
    }
}
