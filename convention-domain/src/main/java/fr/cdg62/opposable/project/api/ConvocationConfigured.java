package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** i-délibRE is set up to summon an assembly. */
@EventName("project.convocation-configured")
@Executes({Clause.PREAMBULE, Clause.ART3_2_REALISATION})
public record ConvocationConfigured(
        ProjectId projectId,
        String assembly,
        int recipients,
        LocalDate configuredOn,
        PersonId author,
        @Nullable Sha256 document)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return configuredOn;
    }
}
