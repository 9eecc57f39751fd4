package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in office in a body.
 *
 * @param name in clear for those allowed, "personne effacée" once the key is destroyed, null otherwise
 */
public record OfficeHolder(PersonId person, @Nullable String name, Mandate mandate) {}
