package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The start and the end of a convention as the parties agreed them (convention, article 2).
 *
 * @param firstDay first day covered, Europe/Paris
 * @param writtenEnd last day as written on the paper, or null when left blank
 */
public record AgreedTerm(LocalDate firstDay, @Nullable LocalDate writtenEnd) {

    /** Whole years of a convention, and of its one renewal. */
    public static final int YEARS = 5;

    /** Five years <em>de date à date</em>. */
    public Term computed() {
        return Term.ofYears(firstDay, YEARS);
    }

    /** Last day covered: the signed paper prevails over the computation. */
    public LocalDate lastDay() {
        return writtenEnd == null ? computed().lastDay() : writtenEnd;
    }
}
