package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time of affiliation to the centre, both days covered.
 *
 * @param from first day, Europe/Paris
 * @param lastDay null while it lasts
 * @param endReason why it ended
 */
public record AffiliationPeriod(
        AffiliationKind kind,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String endReason,
        @Nullable Sha256 evidence) {

    /** Whether the body is affiliated on the day by this period. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }
}
