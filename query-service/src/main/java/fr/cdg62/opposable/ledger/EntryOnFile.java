package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.api.AssistanceAcknowledged;
import fr.cdg62.opposable.assistance.api.AssistanceHourCorrected;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.EntryOrigin;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry beside what it counts for.
 *
 * @param corrects the entry it takes the place of, null when it takes none
 * @param plan the planned session that was held, null when none was
 * @param lateReason why it is recorded once its contract year is over, null when it is not
 * @param origin where it was kept before, null when it was nowhere
 * @param acknowledgement how the collectivity recognised it, null until it does
 * @param sequence the place of its event in the ledger's stream
 */
public record EntryOnFile(
        EntryId entryId,
        @Nullable EntryId corrects,
        @Nullable PlanId plan,
        @Nullable String lateReason,
        @Nullable EntryOrigin origin,
        @Nullable Acknowledgement acknowledgement,
        long sequence) {

    /**
     * The collectivity recognises an entry.
     *
     * @param person by reference, null when the role is enough
     */
    public record Acknowledgement(
            BeneficiaryRole role,
            @Nullable PersonId person,
            LocalDate on,
            @Nullable Sha256 document) {}

    static List<EntryOnFile> logged(List<EntryOnFile> before, AssistanceHourLogged e, long sequence) {
        return with(before, new EntryOnFile(e.entryId(), null, e.plan(), e.lateReason(), e.origin(), null, sequence));
    }

    static List<EntryOnFile> corrected(List<EntryOnFile> before, AssistanceHourCorrected e, long sequence) {
        return with(before, new EntryOnFile(e.entryId(), e.corrected(), null, null, null, null, sequence));
    }

    static List<EntryOnFile> acknowledged(List<EntryOnFile> before, AssistanceAcknowledged e) {
        return before.stream().map(entry -> entry.after(e)).toList();
    }

    private EntryOnFile after(AssistanceAcknowledged e) {
        return entryId.equals(e.entryId())
                ? new EntryOnFile(
                        entryId,
                        corrects,
                        plan,
                        lateReason,
                        origin,
                        new Acknowledgement(e.role(), e.person(), e.acknowledgedOn(), e.document()),
                        sequence)
                : this;
    }

    private static List<EntryOnFile> with(List<EntryOnFile> before, EntryOnFile one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
