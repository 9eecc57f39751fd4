package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the delivery of a notice.
 */
@EventName("convention.delivery-fact-recorded")
@Executes(Clause.ART6_RESILIATION)
public record DeliveryFactRecorded(
        ConventionId conventionId,
        NoticeId noticeId,
        DeliveryFactId factId,
        DeliveryStep step,
        LocalDate on,
        @Nullable Sha256 proof)
        implements ConventionEvent {
    @Override
    public LocalDate effectiveOn() {
        return on;
    }
}
