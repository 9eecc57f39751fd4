package fr.cdg62.opposable.access.api;

import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.kernel.identity.CentreId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives a role to an account, instead of the one it held.
 *
 * @param grantedOn the first day of the role, Europe/Paris
 */
public record GrantRole(
        @TargetAggregateIdentifier AccountId accountId, CentreId centre, GrantedRole granted, LocalDate grantedOn)
        implements AccountCommand {}
