package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that somebody went and looked at an original.
 *
 * @param condition in what state it was found
 */
public record CheckOriginal(
        @TargetAggregateIdentifier ConventionId conventionId, Party copy, LocalDate checkedOn, String condition)
        implements ConventionCommand {

    public CheckOriginal {
        checkedOn = Bounds.day("checkedOn", checkedOn);
        condition = Bounds.line("condition", condition);
    }
}
