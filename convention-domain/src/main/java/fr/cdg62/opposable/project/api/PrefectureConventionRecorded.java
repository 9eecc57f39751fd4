package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The collectivity has signed its convention with the prefecture. */
@EventName("project.prefecture-convention-recorded")
@Executes(Clause.ART4_ENGAGEMENTS)
public record PrefectureConventionRecorded(
        ProjectId projectId,
        LocalDate signedOn,
        String device,
        @Nullable LocalDate connectedOn,
        List<String> natures,
        Sha256 document)
        implements ProjectEvent {

    public PrefectureConventionRecorded {
        natures = List.copyOf(natures);
    }

    @Override
    public LocalDate effectiveOn() {
        return signedOn;
    }
}
