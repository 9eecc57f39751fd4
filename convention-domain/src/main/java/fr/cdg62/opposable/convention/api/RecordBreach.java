package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a party failed to respect the convention, with what proves it (legal sheet, R16 and R19).
 *
 * @param against the party that failed
 * @param commitments those it failed, all its own
 * @param observedOn the day it was found
 * @param evidence the hashes of the documents that prove it, at least one
 */
public record RecordBreach(
        @TargetAggregateIdentifier ConventionId conventionId,
        BreachId breachId,
        Party against,
        Set<BreachedCommitment> commitments,
        LocalDate observedOn,
        String description,
        List<Sha256> evidence)
        implements ConventionCommand {

    public RecordBreach {
        commitments = Collections.unmodifiableSortedSet(new TreeSet<>(commitments));
        observedOn = Bounds.day("observedOn", observedOn);
        description = Bounds.reason("description", description);
        evidence = evidence.stream().distinct().toList();
    }
}
