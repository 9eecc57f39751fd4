package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.TermHistory;
import fr.cdg62.opposable.kernel.time.Term;
import org.jspecify.annotations.Nullable;

/** What the events of a convention say of the days it covers: read once, so that a screen never shows an end that a rule does not know. */
public final class TermReading {

    private TermReading() {}

    /** The deeds that make the term after one more event; null before the convention is signed. */
    public static @Nullable TermHistory fold(@Nullable TermHistory history, ConventionEvent event) {
        if (event instanceof ConventionSigned e) {
            return TermHistory.of(new Term(e.computed().firstDay(), e.lastDay()));
        }
        return history == null ? null : after(history, event);
    }

    private static TermHistory after(TermHistory history, ConventionEvent event) {
        return switch (event) {
            case AmendmentConcluded e -> history.ending(e.concludedOn(), e.writtenEnd());
            case RenewalDecisionRecorded e -> history.wanting(e.party(), e.decidedOn());
            default -> history.terminated(known -> TerminationReading.fold(known, event));
        };
    }
}
