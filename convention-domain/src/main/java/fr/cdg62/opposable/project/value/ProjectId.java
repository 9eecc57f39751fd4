package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A project, {@code project-cdg-62-…}: one a convention, whose id it bears under its own prefix. */
public record ProjectId(String value) implements Scalar {

    private static final String PREFIX = "project-";
    private static final String OF_A_CONVENTION = "convention-";

    public ProjectId {
        if (!value.matches("project-cdg-[0-9a-z]{2,4}-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de projet", value);
        }
    }

    /** The project of that convention. */
    public static ProjectId of(ConventionId convention) {
        return new ProjectId(PREFIX + convention.value().substring(OF_A_CONVENTION.length()));
    }

    /** The convention it carries out. */
    public ConventionId convention() {
        return new ConventionId(OF_A_CONVENTION + value.substring(PREFIX.length()));
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
