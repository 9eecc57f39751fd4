package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed for a party and what allowed it, as the register stood when the signature was recorded: replay needs no look-up.
 *
 * @param person by reference, never by name
 * @param mandate the office that allows signing on that day, or null when none was found
 * @param delegation the delegation of signature relied on instead, or null
 */
public record Signatory(PersonId person, @Nullable Mandate mandate, @Nullable Delegation delegation) {}
