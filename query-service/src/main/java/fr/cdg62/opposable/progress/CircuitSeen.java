package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.value.CircuitComparison;
import fr.cdg62.opposable.project.value.CircuitComparison.Difference;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.CircuitStop;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signature circuit: the last path agreed beside the last one really set up (P-04).
 *
 * @param designed null while none was agreed
 * @param configured null while none is set up
 * @param differences where they differ, once both are known
 */
public record CircuitSeen(
        String circuit,
        @Nullable CircuitOnFile designed,
        @Nullable CircuitOnFile configured,
        List<Difference> differences) {

    public CircuitSeen {
        differences = List.copyOf(differences);
    }

    static List<CircuitSeen> of(List<CircuitOnFile> circuits) {
        return circuits.stream()
                .map(one -> one.defined().circuit())
                .distinct()
                .sorted()
                .map(name -> of(name, circuits))
                .toList();
    }

    private static CircuitSeen of(String name, List<CircuitOnFile> circuits) {
        var designed = last(name, CircuitPhase.DESIGNED, circuits);
        var configured = last(name, CircuitPhase.CONFIGURED, circuits);
        return new CircuitSeen(
                name,
                designed.orElse(null),
                configured.orElse(null),
                designed.isPresent() && configured.isPresent()
                        ? new CircuitComparison(stops(designed.get()), stops(configured.get())).differences()
                        : List.of());
    }

    private static List<CircuitStop> stops(CircuitOnFile circuit) {
        return Objects.requireNonNull(circuit.defined().stops(), "a circuit has stops");
    }

    private static Optional<CircuitOnFile> last(String name, CircuitPhase phase, List<CircuitOnFile> circuits) {
        return circuits.stream()
                .filter(one ->
                        one.defined().circuit().equals(name) && one.defined().phase() == phase)
                .reduce((earlier, later) -> later);
    }
}
