package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;

/**
 * From that day the project is that of the body that took the place of the collectivity.
 *
 * @param from the body bound until the eve
 * @param to the body bound from that day, as the register described it
 */
@EventName("project.transferred")
@Executes(Clause.PARTIES)
public record ProjectTransferred(
        ProjectId projectId, CollectivityId from, CollectivityFacts to, LocalDate effectiveOn, String act)
        implements ProjectEvent {}
