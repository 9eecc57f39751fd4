package fr.cdg62.opposable.kernel.identity;

import fr.cdg62.opposable.kernel.Scalar;

/**
 * The fourteen digits of an establishment: SIREN and five more. Accepted with a Luhn key over the fourteen or, for La Poste
 * (SIREN 356000000), when its digits add up to a multiple of five. Refuses the rest with {@code BAD_SIRET}.
 */
public record Siret(String value) implements Scalar {

    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!value.matches("[0-9]{14}") || !(Luhn.holds(value) || followsLaPosteRule(value))) {
            throw IdentityRefusal.BAD_SIRET.of("Code de commerce, art. R123-220 et R123-221", value);
        }
    }

    private static boolean followsLaPosteRule(String digits) {
        return digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    /** The legal person the establishment belongs to. */
    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }
}
