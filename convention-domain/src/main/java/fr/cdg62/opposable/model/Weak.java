package fr.cdg62.opposable.model;

import fr.cdg62.opposable.kernel.rule.Rule;

/**
 * A rule whose failure is an anomaly, because the fact happened all the same, and what it concerns.
 *
 * @param subject what it concerns, under a name that stays the same whatever is recorded next
 * @param rule judged on all the facts known now
 */
public record Weak(String subject, Rule rule) {

    /** What its anomaly is known by. */
    Standing standing() {
        return new Standing(subject, rule.code().name());
    }

    /** An anomaly that stands: what it concerns and its code. */
    public record Standing(String subject, String code) {}
}
