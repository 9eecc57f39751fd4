package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.MeansKind;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The centre asked the collectivity for means; silence after that day is a default. */
@EventName("project.means-requested")
@Executes(Clause.ART4_ENGAGEMENTS)
public record MeansRequested(
        ProjectId projectId,
        MeansRequestId meansRequestId,
        MeansKind kind,
        String text,
        LocalDate requestedOn,
        LocalDate answerBy,
        @Nullable Sha256 document)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return requestedOn;
    }
}
