package fr.cdg62.opposable.journalkey.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/**
 * The name of a journal on each of its notes, {@code opposable/<centre>/<identifier of the first store>}: it stays the same whatever
 * the store is moved to ({@code docs/journal.md}, section 7).
 */
public record JournalOrigin(String value) implements Scalar {
    public JournalOrigin {
        if (!value.matches("opposable/cdg-[0-9a-z]{2,4}/[0-9A-Za-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("docs/journal.md, section 7", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
