package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A failure of a party to respect what it has bound itself to (legal sheet, R19).
 *
 * @param against the party that failed
 * @param commitments those it failed
 * @param curedOn the day it was cured, or null
 */
public record Breach(
        BreachId id,
        Party against,
        Set<BreachedCommitment> commitments,
        LocalDate observedOn,
        @Nullable LocalDate curedOn) {

    public Breach {
        commitments = Collections.unmodifiableSortedSet(new TreeSet<>(commitments));
    }

    /** Whether it was cured no later than that day. */
    public boolean isCuredBy(LocalDate day) {
        return curedOn != null && !curedOn.isAfter(day);
    }

    Breach cured(LocalDate day) {
        return new Breach(id, against, commitments, observedOn, day);
    }
}
