package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.CircuitStop;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a version of a signature circuit of the parapheur: the path agreed, or the one really set up (legal sheet, 1.3, X1).
 *
 * @param circuit what the circuit is called, the same when agreed and when set up
 * @param stops its stops, in order
 */
public record DefineSignatureCircuit(
        @TargetAggregateIdentifier ProjectId projectId,
        String circuit,
        CircuitPhase phase,
        List<CircuitStop> stops,
        LocalDate definedOn,
        PersonId author,
        @Nullable Sha256 document)
        implements ProjectCommand {

    public DefineSignatureCircuit {
        circuit = Bounds.line("circuit", circuit);
        stops = stops.stream()
                .map(stop -> new CircuitStop(Bounds.line("stops", stop.role()), stop.act()))
                .toList();
        definedOn = Bounds.day("definedOn", definedOn);
    }
}
