package fr.cdg62.opposable.proof;

/** An export that would not be verified does not leave. */
public final class ProofRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProofRefusal refusal;

    ProofRefused(ProofRefusal refusal, String where) {
        super(refusal + " " + where);
        this.refusal = refusal;
    }

    /** Why. */
    public ProofRefusal refusal() {
        return refusal;
    }
}
