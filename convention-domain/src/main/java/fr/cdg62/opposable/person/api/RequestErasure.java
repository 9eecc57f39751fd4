package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.value.ErasureId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks that a person's name be forgotten, once the data-protection officer has asked for it and the archives agreed (RGPD, art. 17; Code du
 * patrimoine, L212-2). Refused without the visa, under a legal hold, while the person is in office, and while another request waits.
 *
 * @param requestedOn the Paris day of the officer's request
 * @param dpoReference how the officer calls the request; names nobody
 * @param visaReference the reference of the archives' visa
 * @param visa the hash of the visa
 */
public record RequestErasure(
        @TargetAggregateIdentifier PersonId personId,
        ErasureId erasureId,
        LocalDate requestedOn,
        String dpoReference,
        @Nullable String visaReference,
        @Nullable Sha256 visa)
        implements PersonCommand {

    public RequestErasure {
        requestedOn = Bounds.day("requestedOn", requestedOn);
        dpoReference = Bounds.line("dpoReference", dpoReference);
        visaReference = Bounds.lineOrNull("visaReference", visaReference);
    }
}
