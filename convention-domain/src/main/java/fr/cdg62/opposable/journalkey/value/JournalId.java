package fr.cdg62.opposable.journalkey.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** The journal of a centre, {@code journal-cdg-62}: one in a store. */
public record JournalId(String value) implements Scalar {
    public JournalId {
        if (!value.matches("journal-cdg-[0-9a-z]{2,4}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("docs/journal.md, section 8", value);
        }
    }

    /** The centre's journal. */
    public static JournalId of(CentreId centre) {
        return new JournalId("journal-" + centre.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
