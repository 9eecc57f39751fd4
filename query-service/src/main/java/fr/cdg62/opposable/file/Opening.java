package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.identity.CentreId;

/**
 * Who the convention binds, as the draft says.
 *
 * @param id the convention
 * @param centre one party
 * @param collectivity the other, as the register described it then
 * @param pricing how the service is paid for
 */
public record Opening(ConventionId id, CentreId centre, CollectivityFacts collectivity, PricingClause pricing) {}
