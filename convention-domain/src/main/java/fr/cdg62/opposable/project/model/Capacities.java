package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.project.value.Author;
import java.time.LocalDate;

/** Who may speak for a body, asked when a fact is recorded. The answer is written in the event. */
public interface Capacities {

    /** The office or delegation that the person holds in the body on that civil day, Europe/Paris; without either when none is found. */
    Author author(PersonId person, BodyId body, LocalDate on);
}
