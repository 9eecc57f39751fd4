package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A party failed to respect what it had bound itself to.
 */
@EventName("convention.breach-recorded")
@Executes(Clause.ART6_RESILIATION)
public record BreachRecorded(
        ConventionId conventionId,
        BreachId breachId,
        Party against,
        Set<BreachedCommitment> commitments,
        LocalDate observedOn,
        String description,
        List<Sha256> evidence,
        LocalDate recordedOn)
        implements ConventionEvent {

    public BreachRecorded {
        commitments = Collections.unmodifiableSortedSet(new TreeSet<>(commitments));
        evidence = List.copyOf(evidence);
    }

    @Override
    public LocalDate effectiveOn() {
        return observedOn;
    }
}
