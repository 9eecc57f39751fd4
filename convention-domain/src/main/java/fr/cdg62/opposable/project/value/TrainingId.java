package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A training session, {@code training-…}, given by the caller. */
public record TrainingId(String value) implements Scalar {

    public TrainingId {
        if (!value.matches("training-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de séance", value);
        }
    }
}
