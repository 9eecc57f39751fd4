package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.api.CollectivityRegistered;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.InseeCode;
import fr.cdg62.opposable.kernel.identity.Siren;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a body.
 *
 * @param inseeCode for a commune
 * @param department its number, {@code 62}
 * @param source where the line comes from
 * @param registeredOn the day it entered the register, Europe/Paris
 */
public record Registration(
        CollectivityId id,
        CentreId centre,
        Siren siren,
        LegalCategory category,
        @Nullable InseeCode inseeCode,
        String name,
        String department,
        @Nullable String postalCode,
        String source,
        LocalDate registeredOn) {

    static Registration of(CollectivityRegistered e) {
        return new Registration(
                e.collectivityId(),
                e.centre(),
                e.siren(),
                e.category(),
                e.inseeCode(),
                e.name(),
                e.department(),
                e.postalCode(),
                e.source(),
                e.registeredOn());
    }
}
