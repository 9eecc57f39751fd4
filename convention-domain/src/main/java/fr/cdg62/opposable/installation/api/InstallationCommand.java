package fr.cdg62.opposable.installation.api;

import fr.cdg62.opposable.installation.value.InstallationId;

/** Every command of an installation. */
public sealed interface InstallationCommand permits OpenInstallation {
    /** The aggregate it belongs to. */
    InstallationId installationId();
}
