package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the account that sends it has seen a reminder (legal sheet, R8): silence is then provable too.
 *
 * @param monthsBefore the rung of the ladder
 * @param lastDay the last day it reminds of
 */
public record AcknowledgeTermReminder(
        @TargetAggregateIdentifier ConventionId conventionId, int monthsBefore, LocalDate lastDay, LocalDate seenOn)
        implements ConventionCommand {

    public AcknowledgeTermReminder {
        monthsBefore = Bounds.number("monthsBefore", monthsBefore, 1, 60);
        lastDay = Bounds.day("lastDay", lastDay);
        seenOn = Bounds.day("seenOn", seenOn);
    }
}
