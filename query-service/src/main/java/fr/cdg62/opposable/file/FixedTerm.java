package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the paper says of the term, beside what the clause computes.
 *
 * @param computed five years <em>de date à date</em> from the start
 * @param writtenEnd the last day as written, null when left blank
 * @param termOverrideReason why the paper's end prevails, null when it does not
 * @param retroactiveReason why a start before the last signature is accepted, null when none was given
 */
public record FixedTerm(
        Term computed,
        @Nullable LocalDate writtenEnd,
        @Nullable String termOverrideReason,
        @Nullable String retroactiveReason) {

    static FixedTerm of(TermFixed e) {
        return new FixedTerm(e.computed(), e.writtenEnd(), e.termOverrideReason(), e.retroactiveReason());
    }
}
