package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party's decision to renew, as it stands in the file that is taken over.
 *
 * @param number the number of the party's act
 * @param delegation for a delegated decision, the reference of the delegation
 * @param lateReason why it is recorded after the last day of the first period, or null
 */
public record ImportedRenewal(
        Party party,
        AuthorisationKind kind,
        String number,
        LocalDate decidedOn,
        @Nullable String delegation,
        @Nullable String lateReason) {

    public ImportedRenewal {
        number = Bounds.line("number", number);
        decidedOn = Bounds.day("decidedOn", decidedOn);
        delegation = Bounds.lineOrNull("delegation", delegation);
        lateReason = Bounds.reasonOrNull("lateReason", lateReason);
    }
}
