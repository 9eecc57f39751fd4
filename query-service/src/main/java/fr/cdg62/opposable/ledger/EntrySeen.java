package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.EntryOrigin;
import fr.cdg62.opposable.assistance.value.LedgerBook;
import fr.cdg62.opposable.assistance.value.LedgerLine;
import fr.cdg62.opposable.assistance.value.LineStanding;
import fr.cdg62.opposable.assistance.value.Reversal;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a ledger: what was done, the day it was done and the day it was known, and what it counts for.
 *
 * @param countedMinutes what its real minutes count for under the rounding policy
 * @param knownOn the day it was recorded
 * @param contractYear the contract year of its day, null before the first day of the term
 * @param standing what it counts for, and why when it does not
 * @param flags what a reader must see of it, in a fixed order
 * @param corrects the entry it takes the place of, null when it takes none
 * @param reversal what reversed it, null while it stands
 * @param lateReason why it is recorded once its contract year is over, null when it is not
 * @param offConventionReason why it was done after the end all the same, null when it was not
 * @param acknowledgement how the collectivity recognised it, null until it does
 * @param sequence the place of its event in the ledger's stream
 */
public record EntrySeen(
        EntryId entryId,
        ServiceRendered service,
        int countedMinutes,
        LocalDate knownOn,
        @Nullable Integer contractYear,
        LineStanding standing,
        List<EntryFlag> flags,
        @Nullable EntryId corrects,
        @Nullable Reversal reversal,
        @Nullable String lateReason,
        @Nullable String offConventionReason,
        @Nullable EntryOrigin origin,
        EntryOnFile.@Nullable Acknowledgement acknowledgement,
        long sequence) {

    public EntrySeen {
        flags = List.copyOf(flags);
    }

    static EntrySeen of(LedgerBook book, LedgerLine line, EntryOnFile known) {
        var standing = book.standing(line);
        return new EntrySeen(
                line.entryId(),
                line.service(),
                line.countedMinutes(),
                line.knownOn(),
                book.years().of(line.service().servedOn()).orElse(null),
                standing,
                EntryFlag.of(line, standing, known),
                known.corrects(),
                line.reversal(),
                known.lateReason(),
                line.offConventionReason(),
                known.origin(),
                known.acknowledgement(),
                known.sequence());
    }

    /** What it adds to the totals: its counted minutes, or nothing. */
    public int addedMinutes() {
        return standing == LineStanding.COUNTED ? countedMinutes : 0;
    }
}
