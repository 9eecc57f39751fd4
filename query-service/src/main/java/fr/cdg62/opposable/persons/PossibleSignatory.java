package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could sign for a body on a day, and by virtue of what.
 *
 * @param name in clear for those allowed, "personne effacée" once the key is destroyed, null otherwise
 * @param mandate the office that signs: the person's own or, beside a delegation, that of the one who delegated
 * @param delegation the delegation relied on, null for who holds the office
 */
public record PossibleSignatory(
        PersonId person,
        @Nullable String name,
        Mandate mandate,
        @Nullable Delegation delegation) {}
