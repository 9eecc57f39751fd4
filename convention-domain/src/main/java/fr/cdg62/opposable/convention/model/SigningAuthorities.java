package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import java.time.LocalDate;

/** Who may sign for a body, asked when a signature is recorded. The answer is written in the event. */
public interface SigningAuthorities {

    /**
     * The office or delegation that lets the person sign for the body on that civil day, Europe/Paris; without either when none is found.
     *
     * @param capacity the office that signs for the body
     */
    Signatory authority(PersonId person, BodyId body, Capacity capacity, LocalDate on);
}
