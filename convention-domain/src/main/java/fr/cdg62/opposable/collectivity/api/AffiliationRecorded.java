package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The body is affiliated to the centre from that day.
 */
@EventName("collectivity.affiliation-recorded")
@Executes(Clause.HORS_CONVENTION)
public record AffiliationRecorded(
        CollectivityId collectivityId,
        LocalDate from,
        AffiliationKind kind,
        @Nullable Sha256 evidence) implements CollectivityEvent {

    @Override
    public LocalDate effectiveOn() {
        return from;
    }
}
