package fr.cdg62.opposable.board;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/projects}. */
@ReadEndpoint
public class ProjectsEndpoint {

    private final ProjectBoard board;

    /** The endpoint of the projects. */
    public ProjectsEndpoint(ProjectBoard board) {
        this.board = board;
    }

    @GetMapping("/api/projects")
    ProjectsFound projects(ProjectsAsked asked, AsAsked at, SliceAsked slice) {
        return board.find(asked, at, slice);
    }
}
