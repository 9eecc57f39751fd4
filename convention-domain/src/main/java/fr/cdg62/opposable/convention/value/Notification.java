package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.time.FirstOfNextMonth;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.time.LocalDate;
import java.util.List;

/** What the facts of a delivery mean for the day a notice counts as notified. */
public sealed interface Notification {

    /** The policy under which the facts are read: the case law on letters not collected (CE, 24 April 2012, n° 341146). */
    String POLICY = "NOTIFICATION_DATE_CE2012";

    /**
     * It counts as notified.
     *
     * @param date the day, by which rule, from which facts
     * @param facts the facts used
     */
    record Established(ReasonedDate date, List<DeliveryFactId> facts) implements Notification {
        public Established {
            facts = List.copyOf(facts);
        }

        /** The day from which the convention has ended: the first of the month after, strictly later (article 6, termination). */
        public LocalDate endsOn() {
            return FirstOfNextMonth.after(date.date());
        }
    }

    /**
     * It is not known yet.
     *
     * @param hypotheses every way it may still go, none before the letter is presented
     */
    record Pending(List<Hypothesis> hypotheses) implements Notification {
        public Pending {
            hypotheses = List.copyOf(hypotheses);
        }
    }

    /**
     * There is none: the letter never reached its address, and is to be sent again.
     *
     * @param why {@code UNKNOWN_AT_ADDRESS} or {@code LOST}
     */
    record None(DeliveryStep why) implements Notification {}

    /**
     * A way it may still go.
     *
     * @param step what would happen
     * @param from the first day on which it would
     * @param until the last
     * @param endsOn the day from which the convention would then have ended
     */
    record Hypothesis(DeliveryStep step, LocalDate from, LocalDate until, LocalDate endsOn) {}
}
