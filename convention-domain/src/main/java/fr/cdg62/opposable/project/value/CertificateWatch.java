package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The days on which the end of a certificate is to be thought of, each with its reason (R15, C-17). */
public record CertificateWatch(Certificate certificate, ProjectHousePolicy policy) {

    /** The last day it is valid. */
    public ReasonedDate lastDay() {
        return new ReasonedDate(
                certificate.lastDay(),
                "CERTIFICATE_LAST_DAY",
                Article.of("convention, article 4"),
                Map.of(
                        "serial",
                        certificate.serial(),
                        "valid until",
                        certificate.validUntil().toString()),
                List.of("CERTIFICATE_REVOKED", "CERTIFICATE_RENEWED"));
    }

    /** The days on which the collectivity is warned of it, the first one first. */
    public List<ReasonedDate> warnings() {
        return policy.certificateWatchDays().stream().map(this::warning).toList();
    }

    /** Whether it is valid, and within the longest of these delays of its last day. */
    public boolean isNearItsEndOn(LocalDate day) {
        return certificate.isValidOn(day) && warnings().stream().anyMatch(warning -> !day.isBefore(warning.date()));
    }

    private ReasonedDate warning(int days) {
        return new ReasonedDate(
                certificate.lastDay().minusDays(days),
                "CERTIFICATE_WATCH",
                Article.of("legal sheet, R15"),
                Map.of(
                        "serial", certificate.serial(),
                        "last day", certificate.lastDay().toString(),
                        "days before", String.valueOf(days)),
                List.of("CERTIFICATE_REVOKED", "CERTIFICATE_RENEWED"));
    }
}
