package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.InseeCode;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body entered the centre's register.
 */
@EventName("collectivity.registered")
@Executes(Clause.HORS_CONVENTION)
public record CollectivityRegistered(
        CollectivityId collectivityId,
        CentreId centre,
        Siren siren,
        LegalCategory category,
        @Nullable InseeCode inseeCode,
        String name,
        String department,
        @Nullable String postalCode,
        String source,
        LocalDate registeredOn)
        implements CollectivityEvent {

    @Override
    public LocalDate effectiveOn() {
        return registeredOn;
    }
}
