package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.value.LedgerLine;
import fr.cdg62.opposable.assistance.value.LineStanding;
import java.util.ArrayList;
import java.util.List;

/** What a reader must see of an entry at a glance. */
public enum EntryFlag {
    /** Reversed: another entry may have taken its place. */
    REVERSED,
    /** It takes the place of another. */
    CORRECTION,
    /** Several collectivities were helped at once; the whole time counts for each. */
    SHARED,
    AFTER_END,
    OFF_CONVENTION,
    OUT_OF_SCOPE,
    /** It proves step S8 of the project, and serves once. */
    PROVES_STEP,
    /** Recorded once its contract year was over. */
    LATE,
    /** It was taken over from a file. */
    IMPORTED,
    /** The collectivity recognised it. */
    ACKNOWLEDGED;

    static List<EntryFlag> of(LedgerLine line, LineStanding standing, EntryOnFile known) {
        var flags = new ArrayList<EntryFlag>();
        add(flags, REVERSED, standing == LineStanding.REVERSED);
        add(flags, CORRECTION, known.corrects() != null);
        add(flags, SHARED, line.service().shared());
        add(flags, AFTER_END, standing == LineStanding.AFTER_END);
        add(flags, OFF_CONVENTION, standing == LineStanding.OFF_CONVENTION);
        add(flags, OUT_OF_SCOPE, !line.service().category().isOwed());
        add(flags, PROVES_STEP, line.provesStep());
        add(flags, LATE, known.lateReason() != null);
        add(flags, IMPORTED, known.origin() != null);
        add(flags, ACKNOWLEDGED, known.acknowledgement() != null);
        return flags;
    }

    private static void add(List<EntryFlag> flags, EntryFlag flag, boolean shown) {
        if (shown) {
            flags.add(flag);
        }
    }
}
