package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;

/**
 * The signed deed.
 *
 * @param deedDate the day of the last signature (legal sheet, R27)
 * @param computed five years <em>de date à date</em> from the start
 * @param lastDay the last day covered
 * @param startBlank whether the paper left the start blank
 */
public record Deed(LocalDate deedDate, Term computed, LocalDate lastDay, boolean startBlank) {

    static Deed of(ConventionSigned e) {
        return new Deed(e.deedDate(), e.computed(), e.lastDay(), e.startBlank());
    }
}
