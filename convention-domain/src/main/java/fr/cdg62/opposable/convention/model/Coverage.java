package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.RenewalRefuted;
import fr.cdg62.opposable.convention.api.TermReading;
import fr.cdg62.opposable.convention.value.TermHistory;
import fr.cdg62.opposable.convention.value.TermHistory.RenewedTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the events of a convention say of the days it covers, and of the end that the calendar noticed. */
final class Coverage {

    private Coverage() {}

    /** The deeds that make the term, by their own dates; empty before the convention is signed. */
    static Optional<TermHistory> history(List<ConventionEvent> events) {
        @Nullable TermHistory history = null;
        for (ConventionEvent event : events) {
            history = TermReading.fold(history, event);
        }
        return Optional.ofNullable(history);
    }

    /** The renewal last concluded, unless it was refuted since. */
    static Optional<RenewedTerm> concludedRenewal(List<ConventionEvent> events) {
        Optional<RenewedTerm> concluded = Optional.empty();
        for (ConventionEvent event : events) {
            if (event instanceof ConventionRenewed e) {
                concluded = Optional.of(new RenewedTerm(e.period(), e.decidedOn()));
            } else if (event instanceof RenewalRefuted) {
                concluded = Optional.empty();
            }
        }
        return concluded;
    }

    /** The day from which the calendar noticed the end, unless it was revised since. */
    static Optional<LocalDate> noticedEnd(List<ConventionEvent> events) {
        Optional<LocalDate> noticed = Optional.empty();
        for (ConventionEvent event : events) {
            if (event instanceof ConventionExpired e) {
                noticed = Optional.of(e.expiredOn());
            } else if (event instanceof ConventionTerminated e) {
                noticed = Optional.of(e.endedOn());
            } else if (event instanceof ConventionEndRevised) {
                noticed = Optional.empty();
            }
        }
        return noticed;
    }
}
