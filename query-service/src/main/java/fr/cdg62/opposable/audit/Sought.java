package fr.cdg62.opposable.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index is asked: an account, kinds of facts, or both.
 *
 * @param centre of which centre
 * @param actor the account; null for any
 * @param facts the kinds of facts; null for any
 * @param hidden the kinds of facts that are not shown to the viewer
 */
record Sought(
        String centre, @Nullable String actor, @Nullable Set<Fact> facts, Set<Fact> hidden) {

    Sought {
        facts = facts == null ? null : Set.copyOf(facts);
        hidden = Set.copyOf(hidden);
    }

    /** Whether the index narrows anything at all. */
    boolean narrows() {
        return actor != null || facts != null;
    }
}
