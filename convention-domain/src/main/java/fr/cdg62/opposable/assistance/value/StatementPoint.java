package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * A point of a statement that the collectivity contests.
 *
 * @param entryId the entry it speaks of, or null for the whole
 * @param reason what it says against it
 */
public record StatementPoint(@Nullable EntryId entryId, String reason) {

    /** The same, once its reason is what a command may carry. */
    public StatementPoint bounded() {
        return new StatementPoint(entryId, Bounds.reason("reason", reason));
    }
}
