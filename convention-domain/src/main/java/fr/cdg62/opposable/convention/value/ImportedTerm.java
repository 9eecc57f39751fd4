package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The term as an imported paper bears it.
 *
 * @param writtenEnd the last day as written, or null when left blank
 * @param termOverrideReason why the paper's end prevails over the computed one, or null
 * @param retroactiveReason why the start precedes the last signature, or null
 */
public record ImportedTerm(
        LocalDate startsOn,
        @Nullable LocalDate writtenEnd,
        @Nullable String termOverrideReason,
        @Nullable String retroactiveReason) {

    public ImportedTerm {
        startsOn = Bounds.day("startsOn", startsOn);
        writtenEnd = Bounds.dayOrNull("writtenEnd", writtenEnd);
        termOverrideReason = Bounds.reasonOrNull("termOverrideReason", termOverrideReason);
        retroactiveReason = Bounds.reasonOrNull("retroactiveReason", retroactiveReason);
    }
}
