package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in office in a body.
 *
 * @param name in clear for those allowed, null otherwise and once the key is destroyed
 */
public record OfficeHolder(PersonId person, @Nullable String name, Mandate mandate) {}
