package fr.cdg62.opposable.project.value;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a project has to set up from a day on.
 *
 * @param scope all of it, not what changes
 * @param takesEffectOn the day
 * @param decidedOn the day of the choice, or of the last signature of the avenant
 * @param amendment the avenant's number, or null for a choice made before anybody signed
 */
public record ScopeRevision(
        ProjectScope scope,
        LocalDate takesEffectOn,
        LocalDate decidedOn,
        @Nullable String amendment) {

    static final Comparator<ScopeRevision> BY_DAY = Comparator.comparing(ScopeRevision::takesEffectOn)
            .thenComparing(ScopeRevision::decidedOn)
            .thenComparing(revision -> String.valueOf(revision.amendment()));
}
