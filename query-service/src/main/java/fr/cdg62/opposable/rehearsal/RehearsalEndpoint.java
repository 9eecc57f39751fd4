package fr.cdg62.opposable.rehearsal;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/conventions/{id}/rehearsal}. */
@ReadEndpoint
public class RehearsalEndpoint {

    private final Rehearsals rehearsals;

    /** The endpoint of the rehearsals. */
    public RehearsalEndpoint(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @GetMapping("/api/conventions/{id}/rehearsal")
    RehearsalSeen rehearsal(@PathVariable String id, AsAsked at) {
        return rehearsals.find(id, at);
    }
}
