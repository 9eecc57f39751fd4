package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that an authorising act was published (CGCT L2131-1).
 */
public record RecordPublication(
        @TargetAggregateIdentifier ConventionId conventionId,
        Party party,
        String number,
        LocalDate publishedOn,
        @Nullable Sha256 evidence)
        implements ConventionCommand {

    public RecordPublication {
        number = Bounds.line("number", number);
        publishedOn = Bounds.day("publishedOn", publishedOn);
    }
}
