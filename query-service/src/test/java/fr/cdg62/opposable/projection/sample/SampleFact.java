package fr.cdg62.opposable.projection.sample;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.EventNames;
import java.time.LocalDate;

/** Invented facts of a notebook, for the engine's tests. */
public sealed interface SampleFact extends DomainEvent {

    EventNames NAMES = EventNames.of(SampleFact.class);

    /** A line was noted in a notebook; a negative number of minutes cannot be folded. */
    @EventName("sample.noted")
    record Noted(LocalDate effectiveOn, String notebook, int minutes) implements SampleFact {}

    /** Something that no notebook wants. */
    @EventName("sample.elsewhere")
    record Elsewhere(LocalDate effectiveOn) implements SampleFact {}
}
