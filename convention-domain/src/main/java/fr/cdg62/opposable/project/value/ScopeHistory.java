package fr.cdg62.opposable.project.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a project has to set up, asked by date. The choice holds from the first day; each avenant changes it from its own.
 *
 * @param chosen the last choice made before anybody signed
 * @param amended by each avenant, in the order of the days they take effect, whatever was recorded first
 */
public record ScopeHistory(ScopeRevision chosen, List<ScopeRevision> amended) {

    public ScopeHistory {
        amended = amended.stream().sorted(ScopeRevision.BY_DAY).toList();
    }

    /** The history that begins with that choice. */
    public static ScopeHistory of(ScopeRevision chosen) {
        return new ScopeHistory(chosen, List.of());
    }

    /** The same, with one more revision: of the choice itself, or by an avenant. */
    public ScopeHistory with(ScopeRevision revision) {
        return revision.amendment() == null
                ? new ScopeHistory(revision, amended)
                : new ScopeHistory(
                        chosen,
                        Stream.concat(amended.stream(), Stream.of(revision)).toList());
    }

    /** What is to be set up, as it legally stood that day. */
    public ProjectScope on(LocalDate day) {
        return revisionOn(day).scope();
    }

    /** The day since which the commitment is required as it is on that day; the choice's own when no avenant made it so. */
    public LocalDate requiredSince(Commitment commitment, LocalDate day) {
        var since = chosen;
        boolean required = isRequired(chosen, commitment);
        for (var revision : amended) {
            if (!revision.takesEffectOn().isAfter(day)) {
                since = required ? since : revision;
                required = isRequired(revision, commitment);
            }
        }
        return since.takesEffectOn();
    }

    private static boolean isRequired(ScopeRevision revision, Commitment commitment) {
        var requirement = revision.scope().requirement(commitment);
        return requirement == Requirement.REQUIRED || requirement == Requirement.REQUIRED_IF_SIGNED;
    }

    private ScopeRevision revisionOn(LocalDate day) {
        return amended.stream()
                .filter(revision -> !revision.takesEffectOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(chosen);
    }
}
