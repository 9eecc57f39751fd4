package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.collectivity.value.RegisterEntry;

/**
 * What the register said of the collectivity when the convention was drafted.
 *
 * @param id the collectivity
 * @param name its name in the register
 * @param category its legal category, from which the signatory's capacity follows
 */
public record CollectivityFacts(CollectivityId id, String name, LegalCategory category) {

    /** What this entry of the register says. */
    public static CollectivityFacts of(RegisterEntry entry) {
        return new CollectivityFacts(entry.id(), entry.name(), entry.category());
    }
}
