package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.CircuitStop;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signature circuit was drawn, or set up in the parapheur.
 *
 * @param version of that circuit in that phase, from 1, without a gap
 * @param stops its stops, in order
 */
@EventName("project.signature-circuit-defined")
@Executes({Clause.PREAMBULE, Clause.ART3_1_ETUDE, Clause.ART3_2_REALISATION})
public record SignatureCircuitDefined(
        ProjectId projectId,
        String circuit,
        CircuitPhase phase,
        int version,
        List<CircuitStop> stops,
        LocalDate definedOn,
        PersonId author,
        @Nullable Sha256 document)
        implements ProjectEvent {

    public SignatureCircuitDefined {
        stops = List.copyOf(stops);
    }

    @Override
    public LocalDate effectiveOn() {
        return definedOn;
    }
}
