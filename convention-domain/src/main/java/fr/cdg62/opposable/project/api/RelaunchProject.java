package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.RelaunchMeans;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the party awaited was relaunched (P-12).
 *
 * @param commitment what is asked for
 * @param answerBy the day by which it is asked; when to relaunch next
 */
public record RelaunchProject(
        @TargetAggregateIdentifier ProjectId projectId,
        Commitment commitment,
        LocalDate relaunchedOn,
        RelaunchMeans means,
        LocalDate answerBy,
        @Nullable Sha256 document)
        implements ProjectCommand {

    public RelaunchProject {
        relaunchedOn = Bounds.day("relaunchedOn", relaunchedOn);
        answerBy = Bounds.day("answerBy", answerBy);
    }
}
