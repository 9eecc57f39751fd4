package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the party that had failed has done what it owed (legal sheet, R19).
 *
 * @param text what was done
 * @param evidence the hashes of the documents that prove it; none when both parties simply see it
 */
public record CureBreach(
        @TargetAggregateIdentifier ConventionId conventionId,
        BreachId breachId,
        LocalDate curedOn,
        String text,
        List<Sha256> evidence)
        implements ConventionCommand {

    public CureBreach {
        curedOn = Bounds.day("curedOn", curedOn);
        text = Bounds.reason("text", text);
        evidence = evidence.stream().distinct().toList();
    }
}
