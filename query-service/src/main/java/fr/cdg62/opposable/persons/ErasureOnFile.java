package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.api.ErasureRequested;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import fr.cdg62.opposable.person.value.ErasureId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request to erase a person, waiting or carried out.
 *
 * @param requestedBy the account that asked: another must confirm
 * @param requestedOn the Paris day of the request
 * @param destroyedOn the Paris day the key was destroyed, null while the request waits
 */
public record ErasureOnFile(
        ErasureId id,
        @Nullable String requestedBy,
        LocalDate requestedOn,
        String dpoReference,
        String visaReference,
        Sha256 visa,
        @Nullable LocalDate destroyedOn) {

    static ErasureOnFile requested(ErasureRequested e, @Nullable String account) {
        return new ErasureOnFile(
                e.erasureId(), account, e.requestedOn(), e.dpoReference(), e.visaReference(), e.visa(), null);
    }

    ErasureOnFile carriedOut(PersonalDataKeyDestroyed e) {
        return new ErasureOnFile(id, requestedBy, requestedOn, dpoReference, visaReference, visa, e.destroyedOn());
    }
}
