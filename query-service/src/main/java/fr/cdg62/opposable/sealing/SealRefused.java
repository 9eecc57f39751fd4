package fr.cdg62.opposable.sealing;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The journal cannot be signed: what the store gives and what was sealed before do not agree, or the key is not there. */
public final class SealRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final SealRefusal refusal;
    private final transient Map<String, String> facts;

    private SealRefused(SealRefusal refusal, Map<String, String> facts) {
        super(refusal + " "
                + facts.entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining(" ")));
        this.refusal = refusal;
        this.facts = facts;
    }

    /** Refuses with what was found: names and values in turn. */
    static SealRefused because(SealRefusal refusal, Object... namesAndValues) {
        var facts = new TreeMap<String, String>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            facts.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return new SealRefused(refusal, facts);
    }

    /** Why. */
    public SealRefusal refusal() {
        return refusal;
    }

    /** What was found. */
    public Map<String, String> facts() {
        return facts;
    }
}
