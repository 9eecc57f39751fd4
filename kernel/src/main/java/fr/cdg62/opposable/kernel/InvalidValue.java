package fr.cdg62.opposable.kernel;

import fr.cdg62.opposable.kernel.rule.Refusal;

/**
 * A text that cannot be the value it claims to be: a SIREN whose key is wrong, a date that does not exist.
 *
 * <p>It carries the same {@link Refusal} as a rule, so that the edge answers with a code, a source and the facts.
 */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public InvalidValue(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    /** Why the value was refused. */
    public Refusal refusal() {
        return refusal;
    }
}
