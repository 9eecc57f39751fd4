package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.AssistancePlanned;
import fr.cdg62.opposable.assistance.api.PlannedAssistanceCancelled;
import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A planned session, and what became of it.
 *
 * @param agent who is to give it, by reference
 * @param heldBy the entry that says it was held, null until then
 * @param cancelledOn null while it stands
 * @param cancelReason why it will not be held, null while it stands
 * @param sequence the place of its event in the ledger's stream
 */
public record PlanOnFile(
        PlanId planId,
        LocalDate plannedFor,
        int minutes,
        AssistanceChannel channel,
        PersonId agent,
        String subject,
        @Nullable EntryId heldBy,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelReason,
        long sequence) {

    /** The plans after an event of their ledger. */
    public static List<PlanOnFile> fold(List<PlanOnFile> before, AssistanceEvent event, long sequence) {
        if (event instanceof AssistancePlanned e) {
            return planned(before, e, sequence);
        }
        if (event instanceof AssistanceHourLogged e) {
            return held(before, e);
        }
        return event instanceof PlannedAssistanceCancelled e ? cancelled(before, e) : before;
    }

    private static List<PlanOnFile> planned(List<PlanOnFile> before, AssistancePlanned e, long sequence) {
        var one = new PlanOnFile(
                e.planId(),
                e.plannedFor(),
                e.minutes(),
                e.channel(),
                e.agent(),
                e.subject(),
                null,
                null,
                null,
                sequence);
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }

    private static List<PlanOnFile> held(List<PlanOnFile> before, AssistanceHourLogged e) {
        return before.stream()
                .map(plan -> plan.planId.equals(e.plan()) ? plan.ending(e.entryId(), null, null) : plan)
                .toList();
    }

    private static List<PlanOnFile> cancelled(List<PlanOnFile> before, PlannedAssistanceCancelled e) {
        return before.stream()
                .map(plan -> plan.planId.equals(e.planId()) ? plan.ending(null, e.cancelledOn(), e.reason()) : plan)
                .toList();
    }

    private PlanOnFile ending(@Nullable EntryId entry, @Nullable LocalDate on, @Nullable String reason) {
        return new PlanOnFile(planId, plannedFor, minutes, channel, agent, subject, entry, on, reason, sequence);
    }
}
