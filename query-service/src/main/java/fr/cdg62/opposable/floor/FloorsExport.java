package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.ledger.YearSeen;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/ledgers.csv} and {@code .ods}: the floors with the filters and columns of the screen, all rows. */
@ReadEndpoint
public class FloorsExport {

    private final Floors floors;
    private final Exports exports;

    /** The export of the floors. */
    public FloorsExport(Floors floors, Exports exports) {
        this.floors = floors;
        this.exports = exports;
    }

    @GetMapping({"/api/ledgers.csv", "/api/ledgers.ods"})
    ResponseEntity<byte[]> ledgers(FloorsAsked asked, AsAsked at, HttpServletRequest request) {
        return exports.file(request.getRequestURI(), "ledgers", columns(), floors.whole(asked, at));
    }

    private Columns<FloorSummary> columns() {
        var columns = exports.<FloorSummary>columns()
                .text("export.ledger", line -> line.id().value())
                .text("export.id", line -> line.convention().value())
                .text(
                        "conventions.col.collectivity",
                        line -> line.collectivity().name())
                .number("floors.col.year", line -> (long) line.year().year())
                .day("floors.col.from", line -> line.year().whole().firstDay())
                .day("floors.col.until", line -> line.year().lastDay())
                .text(
                        "floors.col.state",
                        line -> exports.code("floor", line.year().state()));
        return lastClosed(
                minutes(columns).day("floors.col.metOn", line -> line.year().metOn()));
    }

    private static Columns<FloorSummary> minutes(Columns<FloorSummary> columns) {
        return columns.number("export.owed", of(YearSeen::owedMinutes))
                .number("export.strict", of(YearSeen::strictMinutes))
                .number("export.given", of(YearSeen::givenMinutes))
                .number("export.planned", of(YearSeen::plannedMinutes))
                .number("export.remaining", of(YearSeen::remainingMinutes))
                .number("export.projectedMissing", of(YearSeen::projectedMissingMinutes));
    }

    private Columns<FloorSummary> lastClosed(Columns<FloorSummary> columns) {
        return columns.number(
                        "export.lastClosed",
                        line -> line.lastClosed() == null
                                ? null
                                : (long) line.lastClosed().year())
                .text(
                        "export.lastClosed.state",
                        line -> line.lastClosed() == null
                                ? null
                                : exports.code("floor", line.lastClosed().state()));
    }

    private static Function<FloorSummary, @Nullable Long> of(ToIntFunction<YearSeen> minutes) {
        return line -> (long) minutes.applyAsInt(line.year());
    }
}
