package fr.cdg62.opposable.board;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/projects.csv} and {@code .ods}: the projects with the filters and columns of the screen, all rows, the days held as evidence. */
@ReadEndpoint
public class ProjectsExport {

    private final ProjectBoard board;
    private final Exports exports;

    /** The export of the projects. */
    public ProjectsExport(ProjectBoard board, Exports exports) {
        this.board = board;
        this.exports = exports;
    }

    @GetMapping({"/api/projects.csv", "/api/projects.ods"})
    ResponseEntity<byte[]> projects(ProjectsAsked asked, AsAsked at, HttpServletRequest request) {
        return exports.file(request.getRequestURI(), "projects", columns(), board.whole(asked, at));
    }

    private Columns<ProjectSummary> columns() {
        return held(exports.<ProjectSummary>columns()
                        .text("export.project", line -> line.id().value())
                        .text("export.id", line -> line.convention().value())
                        .text(
                                "conventions.col.collectivity",
                                line -> line.collectivity().name())
                        .text(
                                "conventions.col.prestations",
                                line -> line.scope().prestations().stream()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(" ")))
                        .day("projects.col.openedOn", ProjectSummary::openedOn)
                        .text("projects.col.phase", line -> exports.code("phase", line.phase()))
                        .number("projects.col.stepsDone", line -> (long) line.stepsDone())
                        .number("projects.col.stepsAsked", line -> (long) line.stepsAsked()))
                .text("projects.col.owedByCentre", line -> open(line, Party.CDG))
                .text("projects.col.owedByCollectivity", line -> open(line, Party.COLLECTIVITY))
                .number("conventions.col.anomalies", line -> (long) line.openAnomalies());
    }

    private Columns<ProjectSummary> held(Columns<ProjectSummary> columns) {
        return columns.text(
                        "projects.col.holder",
                        line -> exports.code("holder", line.turn().holder()))
                .text(
                        "projects.col.cause",
                        line -> line.cause() == null ? null : exports.code("block-reason", line.cause()))
                .day("projects.col.since", line -> line.turn().since())
                .day("projects.col.nextRelaunch", line -> line.turn().nextRelaunchOn())
                .number("projects.col.daysCentre", line -> days(line, ProjectHolder.CDG))
                .number("projects.col.daysCollectivity", line -> days(line, ProjectHolder.COLLECTIVITY))
                .number("projects.col.daysNobody", line -> days(line, ProjectHolder.NOBODY));
    }

    private static @Nullable Long days(ProjectSummary line, ProjectHolder holder) {
        return line.turn().daysHeld().get(holder);
    }

    private static @Nullable String open(ProjectSummary line, Party party) {
        var open = line.openOf(party);
        return open.isEmpty() ? null : open.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
