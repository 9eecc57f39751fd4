package fr.cdg62.opposable.act.value;

import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import java.util.Arrays;
import java.util.Optional;

/**
 * The natures in use in the ACTES protocol: a code in the message, two letters in the act's identifier. The letters are data of
 * the ministry, so an unknown pair is not refused: it names no nature.
 */
public enum ActNature {
    DELIBERATION(1, "DE"),
    REGULATORY_ACT(2, "AR"),
    INDIVIDUAL_ACT(3, "AI"),
    CONTRACT(4, "CC"),
    BUDGET_DOCUMENT(5, "BF"),
    OTHER(6, "AU");

    private final int code;
    private final String letters;

    ActNature(int code, String letters) {
        this.code = code;
        this.letters = letters;
    }

    /** The integer of {@code CodeNatureActe}. */
    public int code() {
        return code;
    }

    /** The two letters that end an act's identifier. */
    public String letters() {
        return letters;
    }

    /** The nature an identifier ends with, if it is one of the six. */
    public static Optional<ActNature> of(ActIdentifier identifier) {
        return Arrays.stream(values())
                .filter(nature -> nature.letters.equals(identifier.nature()))
                .findFirst();
    }
}
