package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mediation that both parties agreed to (CJA L213-5 and L213-6).
 *
 * @param agreement the hash of what they agreed
 * @param endedOn the day it was declared over, or null while it goes on
 * @param ending the hash of what says so, or null
 */
public record Mediation(
        MediationId id,
        LocalDate agreedOn,
        Sha256 agreement,
        @Nullable LocalDate endedOn,
        @Nullable Sha256 ending) {

    /** The same, declared over. */
    Mediation ended(LocalDate day, Sha256 document) {
        return new Mediation(id, agreedOn, agreement, day, document);
    }

    /** As it was on a day it had been agreed by. */
    Mediation on(LocalDate day) {
        return endedOn == null || !endedOn.isAfter(day) ? this : new Mediation(id, agreedOn, agreement, null, null);
    }
}
