package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.event.SealedText;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens sealed names at rendering, for the roles allowed to read them. */
@Component
public class PersonNames {

    private static final Set<Role> READERS = EnumSet.of(Role.AGENT, Role.LAWYER, Role.ADMIN);

    private final PersonVault vault;

    /** Names sealed in the vault. */
    public PersonNames(PersonVault vault) {
        this.vault = vault;
    }

    /** The name in clear; empty for a viewer not allowed, and once the person's key is destroyed. */
    public Optional<String> open(SealedText name, Viewer viewer) {
        return READERS.contains(viewer.role()) ? vault.open(name) : Optional.empty();
    }
}
