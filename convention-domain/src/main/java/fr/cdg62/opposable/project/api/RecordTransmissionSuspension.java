package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that the prefect suspended electronic transmission (legal sheet, R13; CGCT R2131-4). */
public record RecordTransmissionSuspension(
        @TargetAggregateIdentifier ProjectId projectId,
        LocalDate suspendedOn,
        String reason,
        @Nullable Sha256 document) implements ProjectCommand {

    public RecordTransmissionSuspension {
        suspendedOn = Bounds.day("suspendedOn", suspendedOn);
        reason = Bounds.reason("reason", reason);
    }
}
