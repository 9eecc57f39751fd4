package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.collectivity.value.Affiliation;
import fr.cdg62.opposable.collectivity.value.Affiliations;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register said of the collectivity's affiliation on the day of signature.
 *
 * @param on the day asked about
 * @param affiliated whether it was affiliated that day
 * @param since first day of the period that covers it, or null
 */
public record AffiliationFacts(
        LocalDate on, boolean affiliated, @Nullable LocalDate since) {

    /** What these periods say of that day. */
    public static AffiliationFacts on(LocalDate day, Affiliations affiliations) {
        var since = affiliations.on(day).map(Affiliation::from).orElse(null);
        return new AffiliationFacts(day, since != null, since);
    }
}
