package fr.cdg62.opposable.proof;

import org.jspecify.annotations.Nullable;

/**
 * What is asked to leave with its proof.
 *
 * @param question the absence it answers for; null for a plain export
 * @param enclosures what goes with it for people
 */
public record ProofRequest(
        ProofScope scope, Withheld withheld, @Nullable AbsenceAsked question, Enclosures enclosures) {

    /** That scope with every payload, and nothing else. */
    public static ProofRequest of(ProofScope scope) {
        return new ProofRequest(scope, Withheld.NOTHING, null, Enclosures.NONE);
    }

    /** The same, withholding those payloads. */
    public ProofRequest withholding(Withheld payloads) {
        return new ProofRequest(scope, payloads, question, enclosures);
    }

    /** The same, answering that question. */
    public ProofRequest answering(AbsenceAsked asked) {
        return new ProofRequest(scope, withheld, asked, enclosures);
    }

    /** The same, with these files. */
    public ProofRequest enclosing(Enclosures files) {
        return new ProofRequest(scope, withheld, question, files);
    }
}
