package fr.cdg62.opposable.installation.api;

import fr.cdg62.opposable.installation.value.InstallationId;
import fr.cdg62.opposable.installation.value.Time;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/** The store of a centre was opened, in real or in simulated time: the first fact of every store. */
@EventName("installation.opened")
@Executes(Clause.HORS_CONVENTION)
public record InstallationOpened(InstallationId installationId, CentreId centre, Time time, LocalDate openedOn)
        implements InstallationEvent {
    @Override
    public LocalDate effectiveOn() {
        return openedOn;
    }
}
