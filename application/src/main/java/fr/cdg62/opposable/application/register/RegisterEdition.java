package fr.cdg62.opposable.application.register;

import java.time.LocalDate;

/**
 * One edition of the register of collectivities.
 *
 * @param name part of the ids of its commands, so that loading it twice changes nothing
 * @param resource its lines, in CSV
 * @param source what events say of where they come from
 * @param describes the civil date it describes, Europe/Paris
 */
record RegisterEdition(String name, String resource, String source, LocalDate describes) {
    static final RegisterEdition CURRENT = new RegisterEdition(
            "decoupage-administratif-6.0.0",
            "/register/collectivites-62.csv",
            "@etalab/decoupage-administratif 6.0.0 (INSEE, Code officiel géographique, Licence Ouverte)",
            LocalDate.of(2026, 1, 1));

    /** What the communes of that edition are attached to. */
    static final RegisterEdition ATTACHMENTS = new RegisterEdition(
            CURRENT.name(), "/register/rattachements-62.csv", CURRENT.source(), CURRENT.describes());
}
