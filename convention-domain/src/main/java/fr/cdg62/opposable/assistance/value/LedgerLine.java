package fr.cdg62.opposable.assistance.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the ledger holds it: the day it was done and the day it was known, and whether it was reversed since.
 *
 * @param countedMinutes what its real minutes count for under the rounding policy
 * @param knownOn the day it was recorded
 * @param offConventionReason why it was done after the end all the same, or null
 * @param provesStep whether it proves step S8 of the project
 * @param reversal what reversed it, or null while it stands
 */
public record LedgerLine(
        EntryId entryId,
        ServiceRendered service,
        int countedMinutes,
        LocalDate knownOn,
        @Nullable String offConventionReason,
        boolean provesStep,
        @Nullable Reversal reversal) {

    /** The same, reversed. */
    public LedgerLine reversed(Reversal by) {
        return new LedgerLine(entryId, service, countedMinutes, knownOn, offConventionReason, provesStep, by);
    }

    /** The same, proving the step or no longer. */
    public LedgerLine proving(boolean step) {
        return new LedgerLine(entryId, service, countedMinutes, knownOn, offConventionReason, step, reversal);
    }

    /** What it counts for under those contract years. */
    public LineStanding standing(ConventionYears years) {
        if (reversal != null) {
            return LineStanding.REVERSED;
        } else if (!service.category().isOwed()) {
            return LineStanding.OUT_OF_SCOPE;
        } else if (!years.covers(service.servedOn())) {
            return offConventionReason == null ? LineStanding.AFTER_END : LineStanding.OFF_CONVENTION;
        }
        return provesStep ? LineStanding.PROVES_STEP : LineStanding.COUNTED;
    }
}
