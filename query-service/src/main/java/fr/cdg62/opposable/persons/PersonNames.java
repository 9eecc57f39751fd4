package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.access.Consultations;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.event.SealedText;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens sealed names at rendering, for the roles allowed to read them. */
@Component
public class PersonNames {

    private static final Set<Role> READERS = EnumSet.of(Role.AGENT, Role.LAWYER, Role.ADMIN);

    private static final Texts TEXTS = new Texts("pages");

    private final PersonVault vault;
    private final Consultations consultations;

    /** Names sealed in the vault; each that is opened for somebody is recorded first. */
    public PersonNames(PersonVault vault, Consultations consultations) {
        this.vault = vault;
        this.consultations = consultations;
    }

    /** The name in clear, once its consultation is recorded; empty for a viewer not allowed, and once the person's key is destroyed. */
    public Optional<String> open(SealedText name, Viewer viewer) {
        var opened = openListed(name, viewer);
        if (opened.isPresent()) {
            consultations.shown(viewer, Set.of(name.person()));
        }
        return opened;
    }

    /** Records in one go that those names are about to be opened one by one. */
    void announce(Collection<SealedText> names, Viewer viewer) {
        var shown = names.stream()
                .filter(name -> openListed(name, viewer).isPresent())
                .map(SealedText::person)
                .collect(Collectors.toSet());
        if (!shown.isEmpty()) {
            consultations.shown(viewer, shown);
        }
    }

    /** The list of persons is about to be offered for a choice: recorded as one consultation, for those who may read names. */
    public void offer(Viewer viewer) {
        if (READERS.contains(viewer.role())) {
            consultations.offered(viewer);
        }
    }

    /** The name in clear, for a list whose consultation is recorded as a whole: an export, or the choices of a form. */
    public Optional<String> openListed(SealedText name, Viewer viewer) {
        return READERS.contains(viewer.role()) ? vault.open(name) : Optional.empty();
    }

    /**
     * What a viewer reads in the place of the name: the name for those allowed, once its consultation is recorded, and, for all once the
     * key is destroyed, that the person is erased, with the offices ever held. Empty for a viewer not allowed. The vault has the last word:
     * a view of a day before the erasure reads no more than today's.
     */
    public Optional<String> shown(PersonCard card, Viewer viewer) {
        return read(card, viewer, () -> open(card.name(), viewer));
    }

    /** The same, for a list whose consultation is recorded as a whole. */
    public Optional<String> listed(PersonCard card, Viewer viewer) {
        return read(card, viewer, () -> openListed(card.name(), viewer));
    }

    private Optional<String> read(PersonCard card, Viewer viewer, Supplier<Optional<String>> opened) {
        if (card.erased()) {
            return Optional.of(erased(card));
        }
        return READERS.contains(viewer.role())
                ? Optional.of(opened.get().orElseGet(() -> erased(card)))
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
