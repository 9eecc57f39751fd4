package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The calendar's notice that a statement stayed without answer beyond the delay of the house. Sent by the clock.
 *
 * @param number which statement of the year, from 1
 */
public record NoteStatementSilence(
        @TargetAggregateIdentifier LedgerId ledgerId, int year, int number, LocalDate on) implements AssistanceCommand {

    public NoteStatementSilence {
        year = Bounds.number("year", year, 1, 99);
        number = Bounds.number("number", number, 1, 999);
        on = Bounds.day("on", on);
    }
}
