package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.List;

/**
 * The party that had failed has done what it owed.
 */
@EventName("convention.breach-cured")
@Executes(Clause.ART6_RESILIATION)
public record BreachCured(
        ConventionId conventionId,
        BreachId breachId,
        LocalDate curedOn,
        String text,
        List<Sha256> evidence,
        LocalDate recordedOn)
        implements ConventionEvent {

    public BreachCured {
        evidence = List.copyOf(evidence);
    }

    @Override
    public LocalDate effectiveOn() {
        return curedOn;
    }
}
