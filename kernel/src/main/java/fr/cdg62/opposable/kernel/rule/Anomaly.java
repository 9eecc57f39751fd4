package fr.cdg62.opposable.kernel.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A legal weakness of a fact that happened all the same: recorded, and shown to auditors and in the defence file.
 *
 * @param code the code of the rule that does not hold
 * @param source the article, as a lawyer would cite it
 * @param facts what the rule looked at, by name
 */
public record Anomaly(String code, String source, Map<String, String> facts) {

    public Anomaly {
        facts = new LinkedHashMap<>(facts);
    }

    /** The anomaly left by a tolerated rule that does not hold. */
    public static Anomaly of(Rule rule) {
        return new Anomaly(
                rule.code().name(), rule.source().value(), rule.facts().values());
    }
}
