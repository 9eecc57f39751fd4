package fr.cdg62.opposable.axonserver;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.EventNames;
import java.time.LocalDate;

/** The events of an invented notebook: the room knows no word of the trade. */
public sealed interface NotebookEvent extends DomainEvent {

    EventNames NAMES = EventNames.of(NotebookEvent.class);

    /** A notebook was opened. */
    @EventName("notebook.opened")
    record NotebookOpened(String notebook, LocalDate effectiveOn) implements NotebookEvent {}

    /** A line was written in it. */
    @EventName(value = "notebook.line-written", revision = 2)
    record LineWritten(String text, LocalDate effectiveOn) implements NotebookEvent {}
}
