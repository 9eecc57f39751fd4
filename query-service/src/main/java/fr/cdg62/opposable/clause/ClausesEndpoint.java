package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/clauses} and {@code GET /api/clauses/{id}}. */
@ReadEndpoint
public class ClausesEndpoint {

    private final Clauses clauses;

    /** The endpoint of the clauses. */
    public ClausesEndpoint(Clauses clauses) {
        this.clauses = clauses;
    }

    @GetMapping("/api/clauses")
    ClausesFound clauses(ClausesAsked asked, AsAsked at) {
        return clauses.find(asked, at);
    }

    @GetMapping("/api/clauses/{id}")
    ClauseSeen clause(@PathVariable String id, ClausesAsked asked, AsAsked at, SliceAsked slice) {
        return clauses.find(id, asked, at, slice);
    }
}
