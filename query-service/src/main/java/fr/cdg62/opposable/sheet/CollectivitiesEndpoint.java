package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Version;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/collectivities} and {@code GET /api/collectivities/{id}}. */
@ReadEndpoint
public class CollectivitiesEndpoint {

    private final Register register;

    /** The endpoint of the register. */
    public CollectivitiesEndpoint(Register register) {
        this.register = register;
    }

    @GetMapping("/api/collectivities")
    CollectivitiesFound collectivities(CollectivitiesAsked asked, AsAsked at, SliceAsked slice) {
        return register.find(asked, at, slice);
    }

    @GetMapping("/api/collectivities/{id}")
    CollectivitySeen collectivity(@PathVariable String id, AsAsked at, HttpServletResponse response) {
        var seen = register.find(id, at);
        Version.say(response, seen.version(), at.knownAt() != null);
        return seen;
    }
}
