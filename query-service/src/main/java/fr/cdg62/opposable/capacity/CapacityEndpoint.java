package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.Version;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/capacity}, that of the viewer's centre; also under its id, where a declaration says it is found. */
@ReadEndpoint
public class CapacityEndpoint {

    private final ServiceCapacities capacities;

    /** The endpoint of the capacity. */
    public CapacityEndpoint(ServiceCapacities capacities) {
        this.capacities = capacities;
    }

    @GetMapping("/api/capacity")
    CapacitySeen capacity(AsAsked at, HttpServletResponse response) {
        var seen = capacities.find(at);
        var version = seen.version();
        if (version != null) {
            Version.say(response, version, at.knownAt() != null);
        }
        return seen;
    }

    @GetMapping("/api/capacity/{id}")
    CapacitySeen capacity(@PathVariable String id, AsAsked at, HttpServletResponse response) {
        var seen = capacity(at, response);
        if (!seen.id().value().equals(id)) {
            throw new NothingSuch();
        }
        return seen;
    }
}
