package fr.cdg62.opposable.kernel.rule;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a command was refused: the stable code, the source of the rule, the facts it looked at.
 *
 * @param code the code of the rule, as in the legal sheet
 * @param source the article, as a lawyer would cite it
 * @param facts what the rule looked at, by name
 */
public record Refusal(String code, String source, Map<String, String> facts) implements Serializable {

    public Refusal {
        facts = new LinkedHashMap<>(facts);
    }

    /** The refusal of a value or command under {@code code}. */
    public static Refusal of(RefusalCode code, Article source, Facts facts) {
        return new Refusal(code.name(), source.value(), facts.values());
    }
}
