package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.FormalNoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that one party asked the other to cure its breaches by a day (legal sheet, R19).
 *
 * @param by the party that asks
 * @param breaches those it cites, all of the other party
 * @param servedOn the day the other party received it
 * @param cureDays how many days it is left, or null for the house's own period
 * @param document the hash of the notice itself
 */
public record ServeFormalNotice(
        @TargetAggregateIdentifier ConventionId conventionId,
        FormalNoticeId formalNoticeId,
        Party by,
        Set<BreachId> breaches,
        LocalDate servedOn,
        @Nullable Integer cureDays,
        Sha256 document)
        implements ConventionCommand {

    private static final int A_YEAR = 366;

    public ServeFormalNotice {
        breaches = Collections.unmodifiableSortedSet(new TreeSet<>(breaches));
        servedOn = Bounds.day("servedOn", servedOn);
        cureDays = cureDays == null ? null : Integer.valueOf(Bounds.number("cureDays", cureDays, 0, A_YEAR));
    }
}
