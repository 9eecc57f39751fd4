package fr.cdg62.opposable.closing;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist.
 *
 * @param state what is known of it; null for what only a person can know or do
 * @param says a stable key of what there is to say of it
 * @param facts what that sentence needs
 * @param page where it is seen; null for what is nowhere in the product
 */
public record CheckLine(
        ClosingCheck check,
        @Nullable CheckState state,
        String says,
        Map<String, String> facts,
        @Nullable String page) {

    public CheckLine {
        facts = Map.copyOf(facts);
    }

    static CheckLine byHand(ClosingCheck check) {
        return new CheckLine(check, null, "BY_HAND", Map.of(), null);
    }

    /** A line whose sentence needs these facts, names and values by turns. */
    static CheckLine of(ClosingCheck check, CheckState state, String says, String page, Object... facts) {
        var named = new TreeMap<String, String>();
        for (int at = 0; at < facts.length; at += 2) {
            named.put(facts[at].toString(), facts[at + 1].toString());
        }
        return new CheckLine(check, state, says, named, page);
    }
}
