package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.RevisedCoverage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Tells the ledger that a fact has moved the days its convention covers. Sent by the house.
 */
public record ReviseAssistanceTerm(
        @TargetAggregateIdentifier LedgerId ledgerId, RevisedCoverage coverage) implements AssistanceCommand {}
