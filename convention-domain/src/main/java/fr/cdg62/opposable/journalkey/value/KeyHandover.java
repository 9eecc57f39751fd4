package fr.cdg62.opposable.journalkey.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** The signature, by the key before, of the key that takes its place: 64 bytes in base64 ({@code docs/journal.md}, section 8). */
public record KeyHandover(String value) implements Scalar {
    public KeyHandover {
        if (!value.matches("[0-9A-Za-z+/]{86}==")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("docs/journal.md, section 8", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
