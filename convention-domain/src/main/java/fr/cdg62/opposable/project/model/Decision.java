package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.ProjectEvent;
import java.util.List;

/**
 * What a command, once judged, leaves behind.
 *
 * @param rules those that were judged
 * @param facts what happened, in order; none when it is already known
 */
record Decision(Rules rules, List<ProjectEvent> facts) {

    Decision {
        facts = List.copyOf(facts);
    }

    static Decision of(Rules rules, ProjectEvent... facts) {
        return new Decision(rules, List.of(facts));
    }
}
