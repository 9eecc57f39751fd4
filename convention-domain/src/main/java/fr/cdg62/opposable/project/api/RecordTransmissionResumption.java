package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that electronic transmission to the prefecture resumed (CGCT R2131-4). */
public record RecordTransmissionResumption(
        @TargetAggregateIdentifier ProjectId projectId,
        LocalDate resumedOn,
        @Nullable Sha256 document) implements ProjectCommand {

    public RecordTransmissionResumption {
        resumedOn = Bounds.day("resumedOn", resumedOn);
    }
}
