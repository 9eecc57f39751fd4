package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.util.List;

/**
 * What a command, once judged, leaves behind.
 *
 * @param rules those that were judged
 * @param facts what happened, in order; none when it is already known
 */
record Decision(Rules rules, List<ConventionEvent> facts) {

    Decision {
        facts = List.copyOf(facts);
    }

    static Decision of(Rules rules, ConventionEvent fact) {
        return new Decision(rules, List.of(fact));
    }
}
