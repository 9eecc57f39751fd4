package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The calendar's reminder that the last day comes near and nobody renews in its place (legal sheet, R8). Sent by the clock.
 *
 * @param monthsBefore the rung of the ladder
 */
public record IssueTermReminder(@TargetAggregateIdentifier ConventionId conventionId, int monthsBefore, LocalDate on)
        implements ConventionCommand {

    public IssueTermReminder {
        monthsBefore = Bounds.number("monthsBefore", monthsBefore, 1, 60);
        on = Bounds.day("on", on);
    }
}
