package fr.cdg62.opposable.kernel.event;

import java.time.LocalDate;

/** A fact of the trade, stored for ever under its {@link EventName}. */
public interface DomainEvent {

    /** When the fact was true: a civil date in Europe/Paris. When it was learned is in the envelope. */
    LocalDate effectiveOn();
}
