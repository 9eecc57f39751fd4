package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The file of a convention was opened with a collectivity, as the register described it then.
 */
@EventName("convention.drafted")
@Executes(Clause.PARTIES)
public record ConventionDrafted(
        ConventionId conventionId,
        CentreId centre,
        CollectivityFacts collectivity,
        PricingClause pricing,
        @Nullable Sha256 text,
        LocalDate draftedOn)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return draftedOn;
    }
}
