package fr.cdg62.opposable.person.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** Where an office is held: a centre ({@code cdg-62}) or a collectivity ({@code collectivity-…}). */
public record BodyId(String value) implements Scalar {

    public BodyId {
        if (!value.matches("cdg-[0-9a-z]{2,4}|collectivity-cdg-[0-9a-z]{2,4}-[0-9]{9}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, organisme", value);
        }
    }

    /** Whether it is a collectivity, and not a centre. */
    public boolean isCollectivity() {
        return value.startsWith("collectivity-");
    }
}
