package fr.cdg62.opposable.installation.api;

import fr.cdg62.opposable.installation.value.InstallationId;
import fr.cdg62.opposable.installation.value.Time;
import fr.cdg62.opposable.kernel.identity.CentreId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens the store of a centre.
 *
 * @param openedOn the day, Europe/Paris
 */
public record OpenInstallation(
        @TargetAggregateIdentifier InstallationId installationId, CentreId centre, Time time, LocalDate openedOn)
        implements InstallationCommand {}
