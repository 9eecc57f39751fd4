package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * From that day the convention binds the body that took the place of the collectivity.
 *
 * @param from the body bound until the eve
 * @param to the body bound from that day, as the register describes it
 */
@EventName("convention.transferred")
@Executes(Clause.PARTIES)
public record ConventionTransferred(
        ConventionId conventionId, CollectivityId from, CollectivityFacts to, LocalDate effectiveOn, String act)
        implements ConventionEvent {}
