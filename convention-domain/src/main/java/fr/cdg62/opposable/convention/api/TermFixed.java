package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The start, and the end written on the paper, were recorded beside the computed term.
 */
@EventName("convention.term-fixed")
@Executes(Clause.ART2_DUREE)
public record TermFixed(
        ConventionId conventionId,
        Term computed,
        @Nullable LocalDate writtenEnd,
        @Nullable String termOverrideReason,
        @Nullable String retroactiveReason,
        LocalDate fixedOn)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return fixedOn;
    }
}
