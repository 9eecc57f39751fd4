package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.MeansAnswer;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The collectivity answered a request for means. */
@EventName("project.means-answer-recorded")
@Executes(Clause.ART4_ENGAGEMENTS)
public record MeansAnswerRecorded(
        ProjectId projectId,
        MeansRequestId meansRequestId,
        LocalDate answeredOn,
        MeansAnswer answer,
        @Nullable Sha256 document)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return answeredOn;
    }
}
