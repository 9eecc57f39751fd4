package fr.cdg62.opposable.benchmark.tally;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens a tally at nought. */
public record OpenTally(@TargetAggregateIdentifier String tallyId, String label, LocalDate effectiveOn) {}
