package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.value.Lifecycle;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the events of a convention say of the days it covers, and of the end that the calendar noticed. */
final class Coverage {

    private Coverage() {}

    /** The periods covered, each deed changing what the deeds before it had left. */
    static List<Term> periods(List<ConventionEvent> events) {
        List<Term> covered = List.of();
        for (ConventionEvent event : events) {
            if (event instanceof ConventionSigned e) {
                covered = List.of(new Term(e.computed().firstDay(), e.lastDay()));
            } else if (event instanceof ConventionRenewed e) {
                covered = List.of(covered.getFirst(), e.period());
            } else if (event instanceof AmendmentConcluded e) {
                var end = e.writtenEnd();
                covered = end == null ? covered : Lifecycle.cut(covered, end);
            }
        }
        return covered;
    }

    /** The day from which the calendar noticed the end, unless it was revised since. */
    static Optional<LocalDate> noticedEnd(List<ConventionEvent> events) {
        Optional<LocalDate> noticed = Optional.empty();
        for (ConventionEvent event : events) {
            if (event instanceof ConventionExpired e) {
                noticed = Optional.of(e.expiredOn());
            } else if (event instanceof ConventionEndRevised) {
                noticed = Optional.empty();
            }
        }
        return noticed;
    }
}
