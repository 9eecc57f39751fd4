package fr.cdg62.opposable.project.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of the collectivity (R15). Its end is a matter of calendar: nothing locks it, it is asked by date.
 *
 * @param holderRole the office or function of its holder
 * @param validFrom first day
 * @param validUntil last day
 * @param revokedOn the first day it is no longer valid although its last has not come, or null
 */
public record Certificate(
        CertificateId id,
        CertificateUse use,
        String holderRole,
        String serial,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable LocalDate revokedOn) {

    /** The same, revoked. */
    public Certificate revoked(LocalDate on) {
        return new Certificate(id, use, holderRole, serial, validFrom, validUntil, on);
    }

    /** The last day on which it is valid, its revocation counted. */
    public LocalDate lastDay() {
        return revokedOn == null || revokedOn.isAfter(validUntil) ? validUntil : revokedOn.minusDays(1);
    }

    /** Whether it is valid that day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(lastDay());
    }
}
