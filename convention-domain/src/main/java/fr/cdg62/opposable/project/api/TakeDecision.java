package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.AdviceFollowing;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.project.value.DecisionId;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a decision of the collectivity, or transcribes it from the collectivity's own document (legal sheet, R24).
 *
 * @param author who decided, whose office at the collectivity is looked up for that day
 * @param text what was chosen
 * @param advice the advice it answers, or null
 * @param document the collectivity's own document, without which an agent transcribes nothing
 */
public record TakeDecision(
        @TargetAggregateIdentifier ProjectId projectId,
        DecisionId decisionId,
        PersonId author,
        DecisionSubject subject,
        String text,
        LocalDate decidedOn,
        @Nullable AdviceId advice,
        AdviceFollowing following,
        @Nullable Sha256 document)
        implements ProjectCommand {

    public TakeDecision {
        text = Bounds.reason("text", text);
        decidedOn = Bounds.day("decidedOn", decidedOn);
    }
}
