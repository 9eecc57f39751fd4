package fr.cdg62.opposable.file;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.Version;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /api/conventions/{id}}. */
@ReadEndpoint
public class ConventionEndpoint {

    private final ConventionFiles files;

    /** The endpoint of the convention files. */
    public ConventionEndpoint(ConventionFiles files) {
        this.files = files;
    }

    @GetMapping("/api/conventions/{id}")
    ConventionSeen convention(
            @PathVariable String id,
            AsAsked at,
            @RequestParam(required = false) @Nullable String atEvent,
            HttpServletResponse response) {
        var seen = files.find(id, at, atEvent);
        Version.say(response, seen.version(), at.knownAt() != null || atEvent != null);
        return seen;
    }
}
