package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;

/** A certificate is no longer valid from that day. */
@EventName("project.certificate-revoked")
@Executes(Clause.ART4_ENGAGEMENTS)
public record CertificateRevoked(ProjectId projectId, CertificateId certificateId, LocalDate revokedOn, String reason)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return revokedOn;
    }
}
