package fr.cdg62.opposable.access.api;

import fr.cdg62.opposable.access.value.AccountId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Withdraws the account's role: it may do nothing any more.
 *
 * @param revokedOn the day of the withdrawal, Europe/Paris
 */
public record RevokeRole(@TargetAggregateIdentifier AccountId accountId, LocalDate revokedOn)
        implements AccountCommand {}
