package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.InseeCode;
import fr.cdg62.opposable.kernel.identity.Siren;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enters a body in the centre's register, with its population of one year.
 *
 * @param populationYear the year whose legal population is given
 * @param population inhabitants, zero or more
 * @param source where the line comes from, as text
 * @param registeredOn the civil date the source describes, Europe/Paris
 */
public record RegisterCollectivity(
        @TargetAggregateIdentifier CollectivityId collectivityId,
        CentreId centre,
        Siren siren,
        LegalCategory category,
        @Nullable InseeCode inseeCode,
        String name,
        String department,
        @Nullable String postalCode,
        int populationYear,
        int population,
        String source,
        LocalDate registeredOn)
        implements CollectivityCommand {

    public RegisterCollectivity {
        name = Bounds.line("name", name);
        department = Bounds.line("department", department);
        postalCode = Bounds.lineOrNull("postalCode", postalCode);
        populationYear = Bounds.number("populationYear", populationYear, 1790, 2999);
        population = Bounds.number("population", population, 0, 100_000_000);
        source = Bounds.line("source", source);
        registeredOn = Bounds.day("registeredOn", registeredOn);
    }
}
