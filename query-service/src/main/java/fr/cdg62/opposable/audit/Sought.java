package fr.cdg62.opposable.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index is asked: an account, kinds of facts, a person, or several of them.
 *
 * @param centre of which centre
 * @param actor the account; null for any
 * @param facts the kinds of facts; null for any
 * @param person whose name was consulted; null for any
 * @param hidden the kinds of facts that are not shown to the viewer
 */
record Sought(
        String centre,
        @Nullable String actor,
        @Nullable Set<Fact> facts,
        @Nullable String person,
        Set<Fact> hidden) {

    Sought {
        facts = facts == null ? null : Set.copyOf(facts);
        hidden = Set.copyOf(hidden);
    }

    /** Whether the index narrows anything at all. */
    boolean narrows() {
        return actor != null || facts != null || person != null;
    }
}
