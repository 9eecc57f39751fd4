package fr.cdg62.opposable.benchmark.tally;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds whole minutes to a tally. */
public record CountUp(@TargetAggregateIdentifier String tallyId, int minutes, String label, LocalDate effectiveOn) {}
