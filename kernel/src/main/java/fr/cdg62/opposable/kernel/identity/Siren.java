package fr.cdg62.opposable.kernel.identity;

import fr.cdg62.opposable.kernel.Scalar;

/** The nine digits INSEE gives to a legal person. Refuses with {@code BAD_SIREN} what is not nine digits with a Luhn key. */
public record Siren(String value) implements Scalar {

    public Siren {
        if (!value.matches("[0-9]{9}") || !Luhn.holds(value)) {
            throw IdentityRefusal.BAD_SIREN.of("Code de commerce, art. R123-220 et R123-221", value);
        }
    }
}
