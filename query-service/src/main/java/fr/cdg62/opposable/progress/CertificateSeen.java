package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.project.value.CertificateWatch;
import fr.cdg62.opposable.project.value.ProjectHousePolicy;
import java.time.LocalDate;

/**
 * A certificate on a day (R15).
 *
 * @param lastDay the last day it is valid, and why
 * @param valid whether it is valid on the day
 * @param nearItsEnd whether it is valid and within the delay in which the centre warns of its end
 */
public record CertificateSeen(CertificateOnFile onFile, ReasonedDate lastDay, boolean valid, boolean nearItsEnd) {

    static CertificateSeen of(CertificateOnFile onFile, LocalDate day) {
        var watch = new CertificateWatch(onFile.certificate(), ProjectHousePolicy.current());
        return new CertificateSeen(
                onFile, watch.lastDay(), onFile.certificate().isValidOn(day), watch.isNearItsEndOn(day));
    }
}
