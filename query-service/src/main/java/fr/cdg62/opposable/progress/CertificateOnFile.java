package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.CertificateRecorded;
import fr.cdg62.opposable.project.api.CertificateRevoked;
import fr.cdg62.opposable.project.value.Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of the collectivity.
 *
 * @param revoked what ended it before its last day, null when nothing did
 * @param sequence the place of its event in the project's stream
 */
public record CertificateOnFile(
        CertificateRecorded recorded, @Nullable CertificateRevoked revoked, long sequence) {

    static List<CertificateOnFile> revoked(List<CertificateOnFile> before, CertificateRevoked event) {
        return before.stream()
                .map(one -> one.recorded.certificateId().equals(event.certificateId())
                        ? new CertificateOnFile(one.recorded, event, one.sequence)
                        : one)
                .toList();
    }

    /** The certificate, asked by date. */
    public Certificate certificate() {
        return new Certificate(
                recorded.certificateId(),
                recorded.use(),
                recorded.holderRole(),
                recorded.serial(),
                recorded.validFrom(),
                recorded.validUntil(),
                revoked == null ? null : revoked.revokedOn());
    }
}
