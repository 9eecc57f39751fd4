package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code GET /api/events}, {@code GET /api/known}, {@code GET /api/streams/{id}} and
 * {@code GET /api/streams/{id}/causes/{sequence}}.
 */
@ReadEndpoint
public class AuditEndpoint {

    private final Streams streams;
    private final EventSearch search;
    private final Causality causality;
    private final Knowledge knowledge;

    /** The endpoint of the raw history. */
    public AuditEndpoint(Streams streams, EventSearch search, Causality causality, Knowledge knowledge) {
        this.streams = streams;
        this.search = search;
        this.causality = causality;
        this.knowledge = knowledge;
    }

    @GetMapping("/api/events")
    EventsFound events(EventsAsked asked, AsAsked at) {
        return search.recent(asked, at);
    }

    @GetMapping("/api/streams/{id}")
    StreamSeen stream(@PathVariable String id, AsAsked at) {
        return streams.stream(id, at);
    }

    @GetMapping("/api/streams/{id}/causes/{sequence}")
    CausesSeen causes(@PathVariable String id, @PathVariable String sequence, AsAsked at) {
        return causality.of(id, sequence, at);
    }

    @GetMapping("/api/known")
    KnownSeen known(KnownAsked asked, AsAsked at) {
        return knowledge.of(asked, at);
    }
}
