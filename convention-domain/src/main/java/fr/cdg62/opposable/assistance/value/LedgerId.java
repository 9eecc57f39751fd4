package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** The ledger of one convention, {@code ledger-cdg-62-…}: its id is the convention's under another prefix. */
public record LedgerId(String value) implements Scalar {

    private static final String PREFIX = "ledger-";
    private static final String CONVENTION = "convention-";

    public LedgerId {
        if (!value.matches("ledger-cdg-[0-9a-z]{2,4}-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de compte d'assistance", value);
        }
    }

    /** The ledger of that convention. */
    public static LedgerId of(ConventionId convention) {
        return new LedgerId(PREFIX + convention.value().substring(CONVENTION.length()));
    }

    /** The convention whose assistance it counts. */
    public ConventionId convention() {
        return new ConventionId(CONVENTION + value.substring(PREFIX.length()));
    }

    /** The centre the id names. */
    public CentreId centre() {
        return convention().centre();
    }

    /** The id itself: Axon names the stream by it. */
    @Override
    public String toString() {
        return value;
    }
}
