package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the collectivity's choice, a dated decision of its own (convention, article 1; legal sheet, R5).
 */
public record ChoosePrestation(
        @TargetAggregateIdentifier ConventionId conventionId,
        Set<Prestation> prestations,
        Set<TransmissionScope> scopes,
        LocalDate decidedOn,
        @Nullable Sha256 evidence)
        implements ConventionCommand {

    public ChoosePrestation {
        prestations = Collections.unmodifiableSortedSet(new TreeSet<>(prestations));
        scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
        decidedOn = Bounds.day("decidedOn", decidedOn);
    }
}
