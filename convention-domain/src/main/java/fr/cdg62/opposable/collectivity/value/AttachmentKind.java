package fr.cdg62.opposable.collectivity.value;

import fr.cdg62.opposable.kernel.identity.IdentityRefusal;
import fr.cdg62.opposable.kernel.identity.Siren;

/** To what a body is attached. */
public enum AttachmentKind {
    /** The intercommunal body with its own tax that it is a member of, known by its SIREN. */
    EPCI,
    /** The arrondissement of the State's services, known by its code: the département and one digit, {@code 627} for Lens. */
    ARRONDISSEMENT;

    /** The code of what a body is attached to, refused when it is none of this kind. */
    public String code(String entered) {
        return switch (this) {
            case EPCI -> new Siren(entered).value();
            case ARRONDISSEMENT -> arrondissement(entered);
        };
    }

    private static String arrondissement(String entered) {
        if (!entered.matches("[0-9][0-9AB][0-9]{1,2}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("Code officiel géographique, arrondissements", entered);
        }
        return entered;
    }
}
