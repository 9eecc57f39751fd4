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
 * The original is lost since that day; its reliable copy, if there is one, takes over.
 */
@EventName("convention.original-reported-lost")
@Executes(Clause.ORIGINAUX)
public record OriginalReportedLost(
        ConventionId conventionId,
        Party copy,
        LocalDate lostOn,
        String circumstances,
        @Nullable Sha256 reliableCopy) implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return lostOn;
    }
}
