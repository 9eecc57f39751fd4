package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The calendar's notice that the last covered day of a contract year is over (legal sheet, R12). Sent by the clock.
 *
 * @param year its number, from 1
 */
public record CloseAssistanceYear(@TargetAggregateIdentifier LedgerId ledgerId, int year, LocalDate on)
        implements AssistanceCommand {

    public CloseAssistanceYear {
        year = Bounds.number("year", year, 1, 99);
        on = Bounds.day("on", on);
    }
}
