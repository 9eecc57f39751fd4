package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed for a party and what allowed it, as the register stood when the signature was recorded: replay needs no look-up.
 *
 * @param person by reference, never by name
 * @param mandate the office the signature rests on: the signatory's own or, beside a delegation, that of the one who delegated; null when
 *     none was found for that day
 * @param delegation the delegation of signature relied on, or null when the signatory holds the office
 */
public record Signatory(
        PersonId person,
        @Nullable Mandate mandate,
        @Nullable Delegation delegation) {}
