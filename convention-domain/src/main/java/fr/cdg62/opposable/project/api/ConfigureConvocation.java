package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that i-délibRE was set up to summon an assembly (legal sheet, 1.3, X2).
 *
 * @param assembly which assembly is summoned
 * @param recipients how many members receive the summons
 */
public record ConfigureConvocation(
        @TargetAggregateIdentifier ProjectId projectId,
        String assembly,
        int recipients,
        LocalDate configuredOn,
        PersonId author,
        @Nullable Sha256 document)
        implements ProjectCommand {

    public ConfigureConvocation {
        assembly = Bounds.line("assembly", assembly);
        recipients = Bounds.number("recipients", recipients, 1, 10000);
        configuredOn = Bounds.day("configuredOn", configuredOn);
    }
}
