package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.SliceAsked;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/commitments}, and the same as {@code .csv} and {@code .ods}, all rows. */
@ReadEndpoint
public class CommitmentsEndpoint {

    private final Commitments commitments;
    private final Exports exports;

    /** The endpoint of the commitments. */
    public CommitmentsEndpoint(Commitments commitments, Exports exports) {
        this.commitments = commitments;
        this.exports = exports;
    }

    @GetMapping("/api/commitments")
    CommitmentsFound commitments(CommitmentsAsked asked, AsAsked at, SliceAsked slice) {
        return commitments.find(asked, at, slice);
    }

    @GetMapping({"/api/commitments.csv", "/api/commitments.ods"})
    ResponseEntity<byte[]> file(CommitmentsAsked asked, AsAsked at, HttpServletRequest request) {
        return exports.file(request.getRequestURI(), "engagements", columns(), commitments.whole(asked, at));
    }

    private Columns<Owed> columns() {
        return exports.<Owed>columns()
                .text("commitments.col.todo", owed -> exports.code("todo", owed.todo()))
                .text(
                        "conventions.col.collectivity",
                        owed -> owed.collectivity().name())
                .text("commitments.col.owedBy", owed -> exports.code("subject", owed.owedBy()))
                .text("commitments.col.what", owed -> exports.code("commitment", owed.what()))
                .number(
                        "floors.col.year",
                        owed -> owed.figures() == null
                                ? null
                                : (long) owed.figures().year())
                .text("convention.article", Owed::article)
                .text("project.col.state", owed -> exports.code("duty-state", owed.state()))
                .day("project.col.since", Owed::since)
                .text("commitments.col.why", owed -> owed.why() == null ? null : exports.code("duty-why", owed.why()))
                .text("project.col.proof", Owed::event)
                .day("commitments.col.relaunchedOn", Owed::relaunchedOn)
                .day("commitments.col.answerBy", Owed::answerBy)
                .number(
                        "export.given",
                        owed -> owed.figures() == null
                                ? null
                                : (long) owed.figures().given())
                .number(
                        "export.owed",
                        owed -> owed.figures() == null
                                ? null
                                : (long) owed.figures().owed())
                .text("export.id", owed -> owed.convention().value());
    }
}
