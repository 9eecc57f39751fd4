package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.access.api.AccountEvent;
import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.campaign.api.CampaignEvent;
import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.consultation.api.ConsultationEvent;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.installation.api.InstallationEvent;
import fr.cdg62.opposable.journalkey.api.JournalKeyEvent;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityEvent;

/** The one table of event names of the product: every family of events of every context. */
public final class EventTable {
    private static final EventNames NAMES = EventNames.of(
            InstallationEvent.class,
            AccountEvent.class,
            JournalKeyEvent.class,
            CollectivityEvent.class,
            PersonEvent.class,
            ConventionEvent.class,
            CampaignEvent.class,
            AssistanceEvent.class,
            ProjectEvent.class,
            ServiceCapacityEvent.class,
            ConsultationEvent.class);

    private EventTable() {}

    /** The table. */
    public static EventNames names() {
        return NAMES;
    }
}
