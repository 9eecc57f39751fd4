package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of its delivery known so far mean: the notice counts as notified that day, so the convention ends on the next first.
 *
 * @param endsOn the day from which it has ended, at 00:00
 * @param policy under which the facts are read
 * @param rule the one that gives the day
 * @param supersedes the day concluded before, or null
 */
@EventName("convention.notification-established")
@Executes(Clause.ART6_RESILIATION)
public record NotificationEstablished(
        ConventionId conventionId,
        NoticeId noticeId,
        LocalDate notifiedOn,
        LocalDate endsOn,
        String policy,
        String rule,
        List<DeliveryFactId> facts,
        @Nullable LocalDate supersedes)
        implements ConventionEvent {

    public NotificationEstablished {
        facts = List.copyOf(facts);
    }

    @Override
    public LocalDate effectiveOn() {
        return notifiedOn;
    }
}
