package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done, for whom and when.
 *
 * @param servedOn the day of service, by which its contract year is known
 * @param minutes real time, in whole minutes
 * @param agent who gave it, by reference
 * @param beneficiary who received it, by reference, or null when the role is enough
 * @param subject what it was about; it names nobody
 * @param document the hash of an attendance sheet or a ticket, or null
 * @param session the session it was part of when several collectivities were helped at once, or null
 */
public record ServiceRendered(
        LocalDate servedOn,
        int minutes,
        AssistanceCategory category,
        AssistanceChannel channel,
        PersonId agent,
        BeneficiaryRole beneficiaryRole,
        @Nullable PersonId beneficiary,
        String subject,
        @Nullable Sha256 document,
        @Nullable SessionId session) {

    /** The same, once its day and its subject are what a command may carry. */
    public ServiceRendered bounded() {
        return new ServiceRendered(
                Bounds.day("servedOn", servedOn),
                minutes,
                category,
                channel,
                agent,
                beneficiaryRole,
                beneficiary,
                Bounds.line("subject", subject),
                document,
                session);
    }

    /** Whether several collectivities were helped at once; the whole time counts for each (legal sheet, R12). */
    public boolean shared() {
        return session != null;
    }
}
