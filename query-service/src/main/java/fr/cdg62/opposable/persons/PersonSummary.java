package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.Delegation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as shown to a viewer.
 *
 * @param name in clear for those allowed, "personne effacée" and the offices held once the key is destroyed, null otherwise
 * @param erasure whether an erasure waits or was carried out, null when neither
 * @param version what {@code If-Match} compares
 */
public record PersonSummary(
        PersonId id,
        @Nullable String name,
        List<Office> offices,
        List<Delegation> delegations,
        @Nullable ErasureSeen erasure,
        long version) {

    public PersonSummary {
        offices = List.copyOf(offices);
        delegations = List.copyOf(delegations);
    }

    static PersonSummary of(PersonCard card, @Nullable String name) {
        return new PersonSummary(
                card.id(), name, card.offices(), card.delegations(), ErasureSeen.of(card), card.version());
    }
}
