package fr.cdg62.opposable.benchmark.tally;

import fr.cdg62.opposable.kernel.event.EventName;
import java.time.LocalDate;

/** Whole minutes were added to a tally. */
@EventName("benchmark.tally-counted-up")
public record TallyCountedUp(String tallyId, int minutes, String label, LocalDate effectiveOn) implements TallyEvent {}
