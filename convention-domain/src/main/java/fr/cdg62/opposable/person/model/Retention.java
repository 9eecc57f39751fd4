package fr.cdg62.opposable.person.model;

import fr.cdg62.opposable.convention.value.ConventionsNaming;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.value.Offices;
import java.util.List;

/** What must be known before a person is forgotten, asked when the erasure is requested and again when it is confirmed. The answers are written in the events. */
public interface Retention {

    /** The conventions on whose file the person stands, and which of them are in dispute, as the store stands now. */
    ConventionsNaming conventions(PersonId person, Offices offices);

    /** The sheets of import kept here that spell the person's name, by hash; none once the name cannot be read any more. */
    List<Sha256> sheets(PersonId person);
}
