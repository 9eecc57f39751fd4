package fr.cdg62.opposable.consulted;

import fr.cdg62.opposable.audit.AuditedEvent;
import fr.cdg62.opposable.audit.EventSearch;
import fr.cdg62.opposable.audit.EventsAsked;
import fr.cdg62.opposable.consultation.api.ConsultationEvent;
import fr.cdg62.opposable.consultation.api.ConsultationRecorded;
import fr.cdg62.opposable.consultation.api.ExportRecorded;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.Rows;
import org.springframework.stereotype.Component;

/** Answers who saw what: everything for those who audit or run the installation, its own for any other account. */
@Component
public class ConsultationReport {

    private static final String KIND = "consultation";

    private final ReadDesk desk;
    private final EventSearch search;

    /** The report, out of the journal itself. */
    public ConsultationReport(ReadDesk desk, EventSearch search) {
        this.desk = desk;
        this.search = search;
    }

    /** The last consultations, the last first. */
    public ConsultationsFound find(ConsultationsAsked asked, AsAsked at) {
        var found = search.recent("consultations", events(asked), at);
        return new ConsultationsFound(
                found.asOf(),
                found.items().stream().map(ConsultationReport::seen).toList(),
                found.next(),
                found.counted());
    }

    /** All of them, the first recorded first; read as they are handed over. */
    public Rows<ConsultationSeen> all(ConsultationsAsked asked, AsAsked at) {
        var all = search.all("consultations", events(asked), at);
        return new Rows<>(all.asOf(), all.items().map(ConsultationReport::seen));
    }

    private EventsAsked events(ConsultationsAsked asked) {
        var viewer = desk.viewerAsking("consultations");
        var sees = viewer.role() == Role.AUDITOR || viewer.role() == Role.ADMIN;
        var account = sees ? asked.account() : viewer.account();
        return new EventsAsked(KIND, null, account, null, asked.person(), asked.from(), asked.until(), asked.before());
    }

    private static ConsultationSeen seen(AuditedEvent event) {
        var fact = (ConsultationEvent) event.raw().payload();
        var person = fact instanceof ConsultationRecorded consulted ? consulted.person() : null;
        return new ConsultationSeen(
                event.entry().position(),
                fact.effectiveOn(),
                event.entry().knownAt(),
                fact.consultationId().account().value(),
                event.entry().role(),
                person == null ? null : person.value(),
                fact instanceof ExportRecorded handed ? handed.export() : null);
    }
}
