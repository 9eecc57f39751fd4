package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.time.LocalDate;
import java.util.List;

/**
 * What shows that a person was forgotten, by whom, with which visa, and that nothing else was touched.
 *
 * @param name what is shown in the place of the name
 * @param offices what stays: the offices and their dates
 * @param dpoReference how the data-protection officer calls the request
 * @param visa the hash of the archives' visa, kept among the documents
 * @param destroyedOn the Paris day the key was destroyed
 * @param conventions those on whose file the person stands, none of them in dispute that day
 * @param sheets the sheets of import destroyed with the key
 * @param unreadable whether the vault, asked now, opens nothing of that person
 * @param requested the request
 * @param confirmed the confirmation, by another account
 * @param events every event of the person, in order, none changed
 */
public record ErasureCertificate(
        AsOf asOf,
        PersonId person,
        String name,
        List<Office> offices,
        LocalDate requestedOn,
        String dpoReference,
        String visaReference,
        Sha256 visa,
        LocalDate destroyedOn,
        List<ConventionId> conventions,
        List<Sha256> sheets,
        boolean unreadable,
        ProvedEvent requested,
        ProvedEvent confirmed,
        List<ProvedEvent> events)
        implements ReadAnswer {

    public ErasureCertificate {
        offices = List.copyOf(offices);
        conventions = List.copyOf(conventions);
        sheets = List.copyOf(sheets);
        events = List.copyOf(events);
    }
}
