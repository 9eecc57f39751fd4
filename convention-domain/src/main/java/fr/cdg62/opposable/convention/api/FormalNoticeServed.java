package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.FormalNoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One party asked the other to cure its breaches by a day.
 */
@EventName("convention.formal-notice-served")
@Executes(Clause.ART6_RESILIATION)
public record FormalNoticeServed(
        ConventionId conventionId,
        FormalNoticeId formalNoticeId,
        Party by,
        Set<BreachId> breaches,
        LocalDate servedOn,
        int cureDays,
        LocalDate cureBy,
        Sha256 document,
        LocalDate recordedOn)
        implements ConventionEvent {

    public FormalNoticeServed {
        breaches = Collections.unmodifiableSortedSet(new TreeSet<>(breaches));
    }

    @Override
    public LocalDate effectiveOn() {
        return servedOn;
    }
}
