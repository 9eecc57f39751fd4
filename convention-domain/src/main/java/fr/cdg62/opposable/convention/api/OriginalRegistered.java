package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the two originals is in their register.
 */
@EventName("convention.original-registered")
@Executes(Clause.ORIGINAUX)
public record OriginalRegistered(
        ConventionId conventionId,
        Party copy,
        String custodian,
        String location,
        @Nullable Sha256 scan,
        @Nullable LocalDate scannedOn,
        LocalDate registeredOn)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return registeredOn;
    }
}
