package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A decision of the collectivity, {@code decision-…}, given by the caller. */
public record DecisionId(String value) implements Scalar {

    public DecisionId {
        if (!value.matches("decision-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de décision", value);
        }
    }
}
