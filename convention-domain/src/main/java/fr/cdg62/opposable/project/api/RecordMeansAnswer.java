package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.MeansAnswer;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what the collectivity answered to a request for means. */
public record RecordMeansAnswer(
        @TargetAggregateIdentifier ProjectId projectId,
        MeansRequestId request,
        LocalDate answeredOn,
        MeansAnswer answer,
        @Nullable Sha256 document)
        implements ProjectCommand {

    public RecordMeansAnswer {
        answeredOn = Bounds.day("answeredOn", answeredOn);
    }
}
