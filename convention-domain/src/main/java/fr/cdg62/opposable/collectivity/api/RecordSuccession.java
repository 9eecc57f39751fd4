package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that another body takes the place of this one.
 *
 * @param successor a body of the register
 * @param effectiveOn the first day on which it does
 * @param act the act that decides it: the decree or the order
 * @param evidence the hash of that act
 */
public record RecordSuccession(
        @TargetAggregateIdentifier CollectivityId collectivityId,
        CollectivityId successor,
        SuccessionKind kind,
        LocalDate effectiveOn,
        String act,
        @Nullable Sha256 evidence)
        implements CollectivityCommand {

    public RecordSuccession {
        effectiveOn = Bounds.day("effectiveOn", effectiveOn);
        act = Bounds.line("act", act);
    }
}
