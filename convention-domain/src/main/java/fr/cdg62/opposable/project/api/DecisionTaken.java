package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.AdviceFollowing;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.project.value.Author;
import fr.cdg62.opposable.project.value.DecisionId;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The collectivity decided, by a person whose office that day is kept beside.
 *
 * @param transcribed whether somebody of the centre wrote it down from the collectivity's document
 */
@EventName("project.decision-taken")
@Executes(Clause.ART6_GARANTIE_RESPONSABILITE)
public record DecisionTaken(
        ProjectId projectId,
        DecisionId decisionId,
        Author author,
        DecisionSubject subject,
        String text,
        LocalDate decidedOn,
        @Nullable AdviceId advice,
        AdviceFollowing following,
        @Nullable Sha256 document,
        boolean transcribed)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
