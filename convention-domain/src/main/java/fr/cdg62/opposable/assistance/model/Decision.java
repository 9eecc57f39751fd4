package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.util.List;

/**
 * What a command, once judged, leaves behind.
 *
 * @param rules those that were judged
 * @param facts what happened, in order; none when it is already known
 */
record Decision(Rules rules, List<AssistanceEvent> facts) {

    Decision {
        facts = List.copyOf(facts);
    }

    static Decision of(Rules rules, AssistanceEvent fact) {
        return new Decision(rules, List.of(fact));
    }

    /** Nothing new, because it is known already. */
    static Decision nothing(Rules rules) {
        return new Decision(rules, List.of());
    }
}
