package fr.cdg62.opposable.file;

import fr.cdg62.opposable.kernel.command.PossibleActions;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.Version;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /api/conventions/{id}} and {@code GET /api/conventions/{id}/actions}. */
@ReadEndpoint
public class ConventionEndpoint {

    private final ReadDesk desk;
    private final ConventionFiles files;
    private final PossibleActions actions;

    /** The endpoint of the convention files, and of what may be done with them. */
    public ConventionEndpoint(ReadDesk desk, ConventionFiles files, PossibleActions actions) {
        this.desk = desk;
        this.files = files;
        this.actions = actions;
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

    /** What the viewer may do now: the present alone is asked, whatever instant the other reads take. */
    @GetMapping("/api/conventions/{id}/actions")
    ActionsSeen actions(@PathVariable String id, HttpServletResponse response) {
        var seen = files.find(id, new AsAsked(null, null, null), null);
        Version.say(response, seen.version(), false);
        return new ActionsSeen(seen.asOf(), seen.version(), actions.on(id, desk.viewerAsking("convention")));
    }
}
