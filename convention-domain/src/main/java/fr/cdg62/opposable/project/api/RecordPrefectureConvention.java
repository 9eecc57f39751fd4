package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the collectivity's convention with the prefecture (legal sheet, R13; CGCT R2131-3).
 *
 * @param device the reference of the homologated device
 * @param connectedOn the day of connection, or null while it is not known
 * @param natures the natures of acts it covers
 */
public record RecordPrefectureConvention(
        @TargetAggregateIdentifier ProjectId projectId,
        LocalDate signedOn,
        String device,
        @Nullable LocalDate connectedOn,
        List<String> natures,
        Sha256 document)
        implements ProjectCommand {

    public RecordPrefectureConvention {
        signedOn = Bounds.day("signedOn", signedOn);
        device = Bounds.line("device", device);
        connectedOn = Bounds.dayOrNull("connectedOn", connectedOn);
        natures = natures.stream().map(line -> Bounds.line("natures", line)).toList();
    }
}
