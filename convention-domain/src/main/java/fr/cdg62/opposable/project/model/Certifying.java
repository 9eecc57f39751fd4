package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.CertificateRecorded;
import fr.cdg62.opposable.project.api.CertificateRevoked;
import fr.cdg62.opposable.project.api.RecordCertificate;
import fr.cdg62.opposable.project.api.RevokeCertificate;
import fr.cdg62.opposable.project.rule.FactIsKnown;
import fr.cdg62.opposable.project.rule.FactIsNew;
import fr.cdg62.opposable.project.value.Certificate;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.rule.EndsNoEarlierThanItStarts;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Optional;

/** The collectivity's certificates (R15): acquired, perhaps before they are valid, perhaps revoked before they end. */
final class Certifying {

    private Certifying() {}

    static Decision decide(ProjectFile file, RecordCertificate command) {
        var id = command.certificateId();
        var rules = Rules.require(
                new FactIsNew("CERTIFICATE", id.value(), certificate(file, id).isPresent()),
                new EndsNoEarlierThanItStarts(command.validFrom(), command.validUntil()));
        return Decision.of(
                rules,
                new CertificateRecorded(
                        command.projectId(),
                        id,
                        command.use(),
                        command.holderRole(),
                        command.serial(),
                        command.validFrom(),
                        command.validUntil(),
                        command.document()));
    }

    static Decision decide(ProjectFile file, RevokeCertificate command, LocalDate today) {
        var id = command.certificate();
        var certificate = certificate(file, id);
        var rules = Rules.require(
                        new NotInTheFuture("revoked on", command.revokedOn(), today),
                        new FactIsKnown("CERTIFICATE", id.value(), certificate.isPresent()))
                .andRequire(new FactIsNew(
                        "REVOCATION", id.value(), certificate.orElseThrow().revokedOn() != null));
        return Decision.of(
                rules, new CertificateRevoked(command.projectId(), id, command.revokedOn(), command.reason()));
    }

    private static Optional<Certificate> certificate(ProjectFile file, CertificateId id) {
        return file.facts().duties().certificates().stream()
                .filter(certificate -> certificate.id().equals(id))
                .findFirst();
    }
}
