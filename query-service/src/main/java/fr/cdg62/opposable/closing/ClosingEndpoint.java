package fr.cdg62.opposable.closing;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/conventions/{id}/closing}. */
@ReadEndpoint
public class ClosingEndpoint {

    private final Closings closings;

    /** The endpoint of the checklists. */
    public ClosingEndpoint(Closings closings) {
        this.closings = closings;
    }

    @GetMapping("/api/conventions/{id}/closing")
    ClosingSeen closing(@PathVariable String id, AsAsked at) {
        return closings.find(id, at);
    }
}
