package fr.cdg62.opposable.journalkey.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A public key of the journal as it is written everywhere: origin, id and base64 ({@code docs/journal.md}, section 7). */
public record JournalKey(String value) implements Scalar {
    public JournalKey {
        if (!value.matches("opposable/cdg-[0-9a-z]{2,4}/[0-9A-Za-z-]{1,64}[+][0-9a-f]{8}[+][0-9A-Za-z+/]{44}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("docs/journal.md, section 7", value);
        }
    }

    /** The journal it signs for. */
    public JournalOrigin origin() {
        return new JournalOrigin(value.substring(0, value.indexOf('+')));
    }

    @Override
    public String toString() {
        return value;
    }
}
