package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.event.SealedText;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens sealed names at rendering, for the roles allowed to read them. */
@Component
public class PersonNames {

    private static final Set<Role> READERS = EnumSet.of(Role.AGENT, Role.LAWYER, Role.ADMIN);

    private static final Texts TEXTS = new Texts("pages");

    private final PersonVault vault;

    /** Names sealed in the vault. */
    public PersonNames(PersonVault vault) {
        this.vault = vault;
    }

    /** The name in clear; empty for a viewer not allowed, and once the person's key is destroyed. */
    public Optional<String> open(SealedText name, Viewer viewer) {
        return READERS.contains(viewer.role()) ? vault.open(name) : Optional.empty();
    }

    /**
     * What a viewer reads in the place of the name: the name for those allowed and, for all once the key is destroyed, that the person is
     * erased, with the offices ever held. Empty for a viewer not allowed. The vault has the last word: a view of a day before the erasure
     * reads no more than today's.
     */
    public Optional<String> shown(PersonCard card, Viewer viewer) {
        if (card.erased()) {
            return Optional.of(erased(card));
        }
        return READERS.contains(viewer.role())
                ? Optional.of(vault.open(card.name()).orElseGet(() -> erased(card)))
                : Optional.empty();
    }

    /** Whether the vault, asked now, opens nothing of that person. */
    boolean unreadable(PersonCard card) {
        return vault.open(card.name()).isEmpty();
    }

    /** What is shown in the place of the name: {@code personne effacée (maire)}. */
    String erased(PersonCard card) {
        var held = card.offices().stream()
                .map(office -> office.mandate().capacity().name())
                .distinct()
                .collect(Collectors.joining(" "));
        return TEXTS.of("person.erased.name", held.isEmpty() ? Map.of() : Map.of("held", held));
    }
}
