package fr.cdg62.opposable.project.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a project has to set up, and the days on which its convention binds.
 *
 * @param scopes asked by date
 * @param boundFrom the first day the convention binds, or null while it is not signed
 * @param lastDay the last day it covered, or null while it lasts
 */
public record ProjectSpan(
        ScopeHistory scopes,
        @Nullable LocalDate boundFrom,
        @Nullable LocalDate lastDay) {

    /** Whether the convention binds by that day, and since when what is required then is owed. */
    public @Nullable LocalDate owedSince(Commitment commitment, LocalDate day) {
        if (boundFrom == null || day.isBefore(boundFrom)) {
            return null;
        }
        var required = scopes.requiredSince(commitment, day);
        return required.isAfter(boundFrom) ? required : boundFrom;
    }

    /** Whether the convention covered its last day before that one. */
    public boolean isOverOn(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }
}
