package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the body is affiliated to the centre from a day on (CGFP L452-14).
 */
public record RecordAffiliation(
        @TargetAggregateIdentifier CollectivityId collectivityId,
        LocalDate from,
        AffiliationKind kind,
        @Nullable Sha256 evidence)
        implements CollectivityCommand {

    public RecordAffiliation {
        from = Bounds.day("from", from);
    }
}
