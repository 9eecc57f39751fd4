package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/events} and {@code GET /api/streams/{id}}. */
@ReadEndpoint
public class AuditEndpoint {

    private final Streams streams;

    /** The endpoint of the raw history. */
    public AuditEndpoint(Streams streams) {
        this.streams = streams;
    }

    @GetMapping("/api/events")
    EventsFound events(EventsAsked asked, AsAsked at) {
        return streams.recent(asked, at);
    }

    @GetMapping("/api/streams/{id}")
    StreamSeen stream(@PathVariable String id, AsAsked at) {
        return streams.stream(id, at);
    }
}
