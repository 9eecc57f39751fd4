package fr.cdg62.opposable.kernel.identity;

import fr.cdg62.opposable.kernel.Scalar;

/** The five characters of a commune in the Code officiel géographique; Corsica writes 2A and 2B. */
public record InseeCode(String value) implements Scalar {

    public InseeCode {
        if (!value.matches("(?:[0-9]{2}|2[AB])[0-9]{3}")) {
            throw IdentityRefusal.BAD_INSEE_CODE.of("INSEE, Code officiel géographique", value);
        }
    }
}
