package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks which commands the state of a ledger allows today, and which rule refuses the others. Records nothing. */
public record ConsiderLedger(@TargetAggregateIdentifier LedgerId ledgerId) {}
