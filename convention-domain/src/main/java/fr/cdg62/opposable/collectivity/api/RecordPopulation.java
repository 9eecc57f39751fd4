package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the legal population in force in a year; it decides the summons period (CGCT L2121-11, L2121-12).
 */
public record RecordPopulation(
        @TargetAggregateIdentifier CollectivityId collectivityId, int year, int population, String source)
        implements CollectivityCommand {

    public RecordPopulation {
        year = Bounds.number("year", year, 1790, 2999);
        population = Bounds.number("population", population, 0, 100_000_000);
        source = Bounds.line("source", source);
    }
}
