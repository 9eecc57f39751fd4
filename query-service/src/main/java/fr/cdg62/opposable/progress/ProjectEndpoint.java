package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.file.ActionsSeen;
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

/** {@code GET /api/projects/{id}} and {@code GET /api/projects/{id}/actions}. */
@ReadEndpoint
public class ProjectEndpoint {

    private final ReadDesk desk;
    private final ProjectSheets sheets;
    private final PossibleActions actions;

    /** The endpoint of the projects, one by one, and of what may be done with them. */
    public ProjectEndpoint(ReadDesk desk, ProjectSheets sheets, PossibleActions actions) {
        this.desk = desk;
        this.sheets = sheets;
        this.actions = actions;
    }

    @GetMapping("/api/projects/{id}")
    ProjectSeen project(
            @PathVariable String id,
            AsAsked at,
            @RequestParam(required = false) @Nullable String atEvent,
            HttpServletResponse response) {
        var seen = sheets.find(id, at, atEvent);
        Version.say(response, seen.version(), at.knownAt() != null || atEvent != null);
        return seen;
    }

    /** What the viewer may do now: the present alone is asked, whatever instant the other reads take. */
    @GetMapping("/api/projects/{id}/actions")
    ActionsSeen actions(@PathVariable String id, HttpServletResponse response) {
        var seen = sheets.find(id, new AsAsked(null, null, null));
        Version.say(response, seen.version(), false);
        return new ActionsSeen(seen.asOf(), seen.version(), actions.on(id, desk.viewerAsking("project")));
    }
}
