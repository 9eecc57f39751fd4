package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.api.ErasureRequested;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import fr.cdg62.opposable.person.value.ErasureId;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Certifies that a person is erased, from the events themselves and from the vault as it is now. */
@Component
public class ErasureCertificates {

    private static final PersonProjection PROJECTION = new PersonProjection();

    private final ReadDesk desk;
    private final EventLog log;
    private final PersonNames names;

    /** The certificates of that log. */
    public ErasureCertificates(ReadDesk desk, EventLog log, PersonNames names) {
        this.desk = desk;
        this.log = log;
        this.names = names;
    }

    /**
     * The certificate of the person.
     *
     * @throws NothingSuch when the person is unknown, of another centre, or not erased at the instant asked about
     */
    public ErasureCertificate find(String id, AsAsked at) {
        var viewer = desk.viewerAsking("erasure");
        var question = desk.question(at);
        var seen = desk.find(PROJECTION, new PersonId(id).value(), question);
        var card = seen.view()
                .filter(found -> found.centre().equals(viewer.centre()) && found.erased())
                .orElseThrow(NothingSuch::new);
        var events = log.readStream(card.id().value()).stream()
                .filter(event -> event.sequence() <= card.version())
                .toList();
        var confirmed = last(events, PersonalDataKeyDestroyed.class);
        var destroyed = (PersonalDataKeyDestroyed) confirmed.payload();
        var requested = request(events, destroyed.erasureId());
        var asked = (ErasureRequested) requested.payload();
        return new ErasureCertificate(
                AsOf.of(question, seen.freshness()),
                card.id(),
                names.erased(card),
                card.offices(),
                asked.requestedOn(),
                asked.dpoReference(),
                destroyed.visaReference(),
                destroyed.visa(),
                destroyed.destroyedOn(),
                destroyed.conventions(),
                destroyed.sheets(),
                names.unreadable(card),
                ProvedEvent.of(requested),
                ProvedEvent.of(confirmed),
                events.stream().map(ProvedEvent::of).toList());
    }

    private static RecordedEvent request(List<RecordedEvent> events, ErasureId erasure) {
        return events.stream()
                .filter(event -> event.payload() instanceof ErasureRequested asked
                        && asked.erasureId().equals(erasure))
                .findFirst()
                .orElseThrow();
    }

    private static RecordedEvent last(List<RecordedEvent> events, Class<?> kind) {
        return events.stream()
                .filter(event -> kind.isInstance(event.payload()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
