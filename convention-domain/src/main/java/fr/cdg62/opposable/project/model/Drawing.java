package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.ConfigureConvocation;
import fr.cdg62.opposable.project.api.ConvocationConfigured;
import fr.cdg62.opposable.project.api.DefineSignatureCircuit;
import fr.cdg62.opposable.project.api.SignatureCircuitDefined;
import fr.cdg62.opposable.project.rule.CircuitBelongsToThePrestation;
import fr.cdg62.opposable.project.rule.CircuitHasAStop;
import fr.cdg62.opposable.project.rule.ConvocationBelongsToThePrestation;
import fr.cdg62.opposable.project.rule.DoneByTheLastDay;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The circuits of the parapheur, which only P2 has, and the assemblies i-délibRE summons, which only P3 has. */
final class Drawing {

    private Drawing() {}

    /** Whether a circuit may be drawn that day at all. */
    static Rules circuitPossible(ProjectFile file, LocalDate day) {
        return Rules.require(
                new CircuitBelongsToThePrestation(file.scopeOn(day), day),
                new DoneByTheLastDay("defined on", day, file.lastDay()));
    }

    /** Whether an assembly may be set up that day at all. */
    static Rules convocationPossible(ProjectFile file, LocalDate day) {
        return Rules.require(
                new ConvocationBelongsToThePrestation(file.scopeOn(day), day),
                new DoneByTheLastDay("configured on", day, file.lastDay()));
    }

    static Decision decide(ProjectFile file, DefineSignatureCircuit command, LocalDate today) {
        var rules = circuitPossible(file, command.definedOn())
                .andRequire(
                        new NotInTheFuture("defined on", command.definedOn(), today),
                        new CircuitHasAStop(command.circuit(), command.stops().size()));
        var before = versions(file, command.circuit(), command.phase()).count();
        return Decision.of(
                rules,
                new SignatureCircuitDefined(
                        command.projectId(),
                        command.circuit(),
                        command.phase(),
                        Math.toIntExact(before + 1),
                        command.stops(),
                        command.definedOn(),
                        command.author(),
                        command.document()));
    }

    static Decision decide(ProjectFile file, ConfigureConvocation command, LocalDate today) {
        var rules = convocationPossible(file, command.configuredOn())
                .andRequire(new NotInTheFuture("configured on", command.configuredOn(), today));
        return Decision.of(
                rules,
                new ConvocationConfigured(
                        command.projectId(),
                        command.assembly(),
                        command.recipients(),
                        command.configuredOn(),
                        command.author(),
                        command.document()));
    }

    /** The version in force last, by the day it was defined. */
    static Optional<SignatureCircuitDefined> last(ProjectFile file, String circuit, CircuitPhase phase) {
        return versions(file, circuit, phase)
                .max(Comparator.comparing(SignatureCircuitDefined::definedOn)
                        .thenComparingInt(SignatureCircuitDefined::version));
    }

    private static Stream<SignatureCircuitDefined> versions(ProjectFile file, String circuit, CircuitPhase phase) {
        return file.all(SignatureCircuitDefined.class).filter(e -> e.circuit().equals(circuit) && e.phase() == phase);
    }
}
