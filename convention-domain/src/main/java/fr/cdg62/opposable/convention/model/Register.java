package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.collectivity.value.Affiliations;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.convention.value.AffiliationFacts;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import java.time.LocalDate;
import java.util.Optional;

/** What a convention asks of the centre's register, when a command is decided. The answers are written in the event. */
public interface Register {

    /** The body as the register describes it, or empty when it is not registered. */
    Optional<CollectivityFacts> collectivity(CollectivityId collectivity);

    /** When the body was affiliated to the centre. */
    Affiliations affiliations(CollectivityId collectivity);

    /** What took the body's place, or will, if the register knows. */
    Optional<Succession> succession(CollectivityId collectivity);

    /** Whether the body was affiliated to the centre on that civil day, Europe/Paris. */
    AffiliationFacts affiliation(CollectivityId collectivity, LocalDate on);
}
