package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens the file of a convention with a collectivity of the register.
 *
 * @param draftedOn the day of the draft, Europe/Paris
 * @param pricing whether article 5 stands as in the model
 * @param text the hash of the drafted text, uploaded before, or null
 */
public record DraftConvention(
        @TargetAggregateIdentifier ConventionId conventionId,
        CentreId centre,
        CollectivityId collectivityId,
        PricingClause pricing,
        @Nullable Sha256 text,
        LocalDate draftedOn)
        implements ConventionCommand {

    public DraftConvention {
        draftedOn = Bounds.day("draftedOn", draftedOn);
    }
}
