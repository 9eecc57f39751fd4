package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.RelaunchMeans;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The party awaited was asked once more; what is not there after that day is a default. */
@EventName("project.relaunched")
@Executes({Clause.ART3_2_REALISATION, Clause.ART4_ENGAGEMENTS})
public record ProjectRelaunched(
        ProjectId projectId,
        Commitment commitment,
        LocalDate relaunchedOn,
        RelaunchMeans means,
        LocalDate answerBy,
        @Nullable Sha256 document)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return relaunchedOn;
    }
}
