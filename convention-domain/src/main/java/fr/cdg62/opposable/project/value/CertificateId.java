package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A certificate, {@code certificate-…}, given by the caller. */
public record CertificateId(String value) implements Scalar {

    public CertificateId {
        if (!value.matches("certificate-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de certificat", value);
        }
    }
}
