package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A notification date that counsel proposes, {@code proposal-…}: the caller's own id. */
public record ProposalId(String value) implements Scalar {

    public ProposalId {
        if (!value.matches("proposal-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de date proposée", value);
        }
    }
}
