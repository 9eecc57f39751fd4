package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;

/**
 * The days a convention covers once a fact has moved them.
 *
 * @param periods none before the deed, then the term, then its one renewal
 * @param because the stored name of the event that moved them
 * @param on the day of that fact
 */
public record RevisedCoverage(List<Term> periods, String because, LocalDate on) {

    public RevisedCoverage {
        periods = List.copyOf(periods);
    }
}
