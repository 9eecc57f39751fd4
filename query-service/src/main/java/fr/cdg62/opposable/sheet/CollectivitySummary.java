package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A collectivity as a list shows it, on a day.
 *
 * @param registration what the register says
 * @param population that counts that day, null while none is known
 * @param affiliation the kind that covers that day, null when none is known to
 * @param epci the intercommunal body it is attached to that day, null when none is known
 * @param arrondissement its arrondissement that day, null when none is known
 * @param successor what took its place by that day, null while it stands
 * @param conventions how many conventions it has had, of any state
 * @param version what {@code If-Match} compares
 */
public record CollectivitySummary(
        Registration registration,
        @Nullable YearPopulation population,
        @Nullable AffiliationKind affiliation,
        @Nullable AttachmentSeen epci,
        @Nullable AttachmentSeen arrondissement,
        @Nullable SuccessionSeen successor,
        long conventions,
        long version) {

    static CollectivitySummary of(
            CollectivitySheet sheet, LocalDate on, Map<String, BodyName> bodies, long conventions) {
        return new CollectivitySummary(
                sheet.registration(),
                sheet.populationOn(on).orElse(null),
                sheet.affiliationOn(on).map(AffiliationPeriod::kind).orElse(null),
                AttachmentSeen.on(on, AttachmentKind.EPCI, sheet.attachments(), bodies)
                        .orElse(null),
                AttachmentSeen.on(on, AttachmentKind.ARRONDISSEMENT, sheet.attachments(), bodies)
                        .orElse(null),
                SuccessionSeen.of(sheet.succession(), bodies)
                        .filter(seen -> !on.isBefore(seen.effectiveOn()))
                        .orElse(null),
                conventions,
                sheet.version());
    }
}
