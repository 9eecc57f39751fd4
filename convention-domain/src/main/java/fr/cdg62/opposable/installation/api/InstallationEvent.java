package fr.cdg62.opposable.installation.api;

import fr.cdg62.opposable.installation.value.InstallationId;
import fr.cdg62.opposable.kernel.event.DomainEvent;

/** Every event of an installation. */
public sealed interface InstallationEvent extends DomainEvent permits InstallationOpened {
    /** The aggregate it belongs to. */
    InstallationId installationId();
}
