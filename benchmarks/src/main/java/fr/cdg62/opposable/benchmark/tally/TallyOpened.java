package fr.cdg62.opposable.benchmark.tally;

import fr.cdg62.opposable.kernel.event.EventName;
import java.time.LocalDate;

/** A tally was opened at nought. */
@EventName("benchmark.tally-opened")
public record TallyOpened(String tallyId, String label, LocalDate effectiveOn) implements TallyEvent {}
