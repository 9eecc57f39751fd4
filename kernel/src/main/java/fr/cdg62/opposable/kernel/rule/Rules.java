package fr.cdg62.opposable.kernel.rule;

import java.util.ArrayList;
import java.util.List;

/** Judges rules in the order given: the first required rule that does not hold refuses the command. */
public final class Rules {

    private final List<String> held = new ArrayList<>();
    private final List<Anomaly> anomalies = new ArrayList<>();

    private Rules() {}

    /**
     * Judges rules without which the command is refused.
     *
     * @throws CommandRefused with the first rule that does not hold
     */
    public static Rules require(Rule... rules) {
        return new Rules().andRequire(rules);
    }

    /** Judges rules whose failure is recorded as an anomaly, because the fact happened all the same. */
    public static Rules tolerate(Rule... rules) {
        return new Rules().andTolerate(rules);
    }

    /** As {@link #require}, after the rules already judged. */
    public Rules andRequire(Rule... rules) {
        for (Rule rule : rules) {
            if (!rule.holds()) {
                throw new CommandRefused(Refusal.of(rule.code(), rule.source(), rule.facts()));
            }
            held.add(rule.name());
        }
        return this;
    }

    /** As {@link #tolerate}, after the rules already judged. */
    public Rules andTolerate(Rule... rules) {
        for (Rule rule : rules) {
            if (rule.holds()) {
                held.add(rule.name());
            } else {
                anomalies.add(Anomaly.of(rule));
            }
        }
        return this;
    }

    /** Requires the rule, unless {@code excuse} is given: then its failure is an anomaly. */
    public Rules andRequireUnless(boolean excuse, Rule rule) {
        return excuse ? andTolerate(rule) : andRequire(rule);
    }

    /** What was judged elsewhere counts as judged here, after the rules already judged. */
    public Rules and(Rules others) {
        held.addAll(others.held);
        anomalies.addAll(others.anomalies);
        return this;
    }

    /** What was judged. */
    public Judgement judgement() {
        return new Judgement(held, anomalies);
    }
}
