package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a later act of a party consents to the signature it gave (legal sheet, R1; CE 8 Oct. 2014 n° 370588).
 *
 * @param number the number of that act, recorded before
 * @param amendment the number of the avenant that was signed, or null for the convention itself
 */
public record RatifySignature(
        @TargetAggregateIdentifier ConventionId conventionId,
        Party party,
        String number,
        @Nullable String amendment) implements ConventionCommand {

    public RatifySignature {
        number = Bounds.line("number", number);
        amendment = Bounds.lineOrNull("amendment", amendment);
    }
}
