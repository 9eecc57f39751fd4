package fr.cdg62.opposable.project.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateWatchTest {

    private static final Certificate CERTIFICATE = new Certificate(
            new CertificateId("certificate-1"),
            CertificateUse.SENDING,
            "Secrétaire générale",
            "4F2A",
            LocalDate.parse("2025-03-03"),
            LocalDate.parse("2028-03-02"),
            null);

    private static CertificateWatch watch(Certificate certificate) {
        return new CertificateWatch(certificate, ProjectHousePolicy.current());
    }

    @Test
    void it_warns_sixty_and_thirty_days_before_the_last_day_and_says_why() {
        assertThat(watch(CERTIFICATE).warnings())
                .extracting(ReasonedDate::date)
                .containsExactly(LocalDate.parse("2028-01-02"), LocalDate.parse("2028-02-01"));
        assertThat(watch(CERTIFICATE).warnings().getFirst().facts())
                .containsEntry("days before", "60")
                .containsEntry("last day", "2028-03-02");
        assertThat(watch(CERTIFICATE).lastDay().date()).isEqualTo("2028-03-02");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2028-01-01, false", "2028-01-02, true", "2028-03-02, true", "2028-03-03, false"})
    void its_end_is_near_from_the_first_warning_to_the_last_day(LocalDate day, boolean near) {
        assertThat(watch(CERTIFICATE).isNearItsEndOn(day)).isEqualTo(near);
    }

    @Test
    void a_revocation_moves_the_last_day_to_its_eve_and_never_past_the_end() {
        assertThat(watch(CERTIFICATE.revoked(LocalDate.parse("2026-05-05")))
                        .lastDay()
                        .date())
                .isEqualTo("2026-05-04");
        assertThat(watch(CERTIFICATE.revoked(LocalDate.parse("2028-06-01")))
                        .lastDay()
                        .date())
                .isEqualTo("2028-03-02");
    }
}
